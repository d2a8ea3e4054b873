import { readReport, UnreadableReport } from '@ci-actions/test-reports';
import type { ReportEvent, ReportReader } from '@ci-actions/test-reports';
import type { CommandPlan } from '../plan/plan.ts';
import type { Ports } from '../ports.ts';

/** Returns why the file cannot be read, or undefined. */
export async function readOne(
  file: string,
  { framework, source }: CommandPlan,
  ports: Ports,
  take: (events: readonly ReportEvent[]) => Promise<void>,
): Promise<string | undefined> {
  const own = source.kind === 'asked' ? framework?.reader : undefined;
  const reader: ReportReader = own ?? readReport;
  try {
    for await (const events of reader(ports.read(file))) await take(events);
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableReport) return error.message;
    throw error;
  }
}
