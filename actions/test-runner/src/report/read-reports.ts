import { tallying } from '@ci-actions/test-reports';
import type { ReportEvent } from '@ci-actions/test-reports';
import type { CommandPlan, ReportSource } from '../plan/plan.ts';
import type { Ports } from '../ports.ts';
import type { CtrfFile } from './ctrf-file.ts';
import { readEachRun } from './read-each-run.ts';
import { readOne } from './read-one.ts';
import type { CommandReports, ReportState } from './report-state.ts';

export type { CommandReports, ReportState } from './report-state.ts';

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
  if (plan.source.kind === 'none' || plan.executesNothing !== undefined)
    return { state: { kind: 'unreported' }, tally: tally.value() };
  if (plan.source.kind === 'asked' && plan.source.instrumented.runs !== undefined) {
    return readEachRun(plan, plan.source.instrumented, ctrf, ports);
  }
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
  return { state: stateOf(plan.source, fresh.map(ports.shown)), tally: tally.value() };
}

/** Runs that write to one file leave only the last one's report. */
function stateOf(source: ReportSource, files: readonly string[]): ReportState {
  const of = source.kind === 'given' ? source.runs : 1;
  if (files.length >= of) return { kind: 'read', files };
  return { kind: 'partial', read: files.length, of, missing: [] };
}

async function candidates({ source, cwd }: CommandPlan, ports: Ports) {
  if (source.kind === 'given') return ports.glob(source.patterns, cwd);
  const files = source.kind === 'asked' ? [ports.resolve(cwd, source.instrumented.report)] : [];
  return { files, unmatched: [] };
}

function countsOf({ framework }: CommandPlan, missing: readonly string[]) {
  return (event: ReportEvent): boolean => framework?.counts?.(event, missing) ?? true;
}
