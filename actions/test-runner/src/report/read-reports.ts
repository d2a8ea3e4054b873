import { readReport, tallying, UnreadableReport } from '@ci-actions/test-reports';
import type { ReportEvent, ReportReader, Tally } from '@ci-actions/test-reports';
import type { CommandPlan } from '../plan/plan.ts';
import type { Ports } from '../ports.ts';
import type { CtrfFile } from './ctrf-file.ts';

/** The state of one run's reports. */
export type ReportState =
  | { readonly kind: 'read'; readonly files: readonly string[] }
  /** The run should have written a report and did not. */
  | {
      readonly kind: 'absent';
      readonly stale: readonly string[];
      readonly unmatched: readonly string[];
    }
  | { readonly kind: 'unreported' }
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: string };

export interface CommandReports {
  readonly state: ReportState;
  readonly tally: Tally;
}

export type Marks = ReadonlyMap<string, string>;

/** Marks the reports that exist before the run, to detect stale ones after it. */
export async function marksBefore(plan: CommandPlan, ports: Ports): Promise<Marks> {
  const marks = new Map<string, string>();
  for (const file of (await candidates(plan, ports)).files) {
    const mark = await ports.mark(file);
    if (mark !== undefined) marks.set(file, mark);
  }
  return marks;
}

/** Reads the reports that the run wrote. A report that it did not change counts as missing. */
export async function readReports(
  plan: CommandPlan,
  before: Marks,
  missing: readonly string[],
  ctrf: CtrfFile,
  ports: Ports,
): Promise<CommandReports> {
  const tally = tallying();
  if (plan.source.kind === 'none') return { state: { kind: 'unreported' }, tally: tally.value() };
  const { files, unmatched } = await candidates(plan, ports);
  const fresh: string[] = [];
  const stale: string[] = [];
  for (const file of files) {
    const mark = await ports.mark(file);
    if (mark === undefined) continue;
    (mark === before.get(file) ? stale : fresh).push(file);
  }
  if (fresh.length === 0 || unmatched.length > 0) {
    const shown = stale.map(ports.shown);
    return { state: { kind: 'absent', stale: shown, unmatched }, tally: tally.value() };
  }
  const counts = countsOf(plan, missing);
  for (const file of fresh) {
    const reason = await readOne(file, plan, ports, async (events) => {
      const counted = events.filter(counts);
      tally.add(counted);
      await ctrf.add(counted);
    });
    if (reason !== undefined) {
      const state = { kind: 'unreadable', file: ports.shown(file), reason } as const;
      return { state, tally: tally.value() };
    }
  }
  return { state: { kind: 'read', files: fresh.map(ports.shown) }, tally: tally.value() };
}

async function candidates({ source, cwd }: CommandPlan, ports: Ports) {
  if (source.kind === 'given') return ports.glob(source.patterns, cwd);
  const files = source.kind === 'asked' ? [ports.resolve(cwd, source.instrumented.report)] : [];
  return { files, unmatched: [] };
}

function countsOf({ framework }: CommandPlan, missing: readonly string[]) {
  return (event: ReportEvent): boolean => framework?.counts?.(event, missing) ?? true;
}

/** Returns why the file cannot be read, or undefined. */
async function readOne(
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
