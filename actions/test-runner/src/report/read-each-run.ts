import { tallying } from '@ci-actions/test-reports';
import type { Instrumented } from '../framework/framework.ts';
import type { CommandPlan } from '../plan/plan.ts';
import type { Ports } from '../ports.ts';
import { beganRuns } from './began-runs.ts';
import type { CtrfFile } from './ctrf-file.ts';
import { readOne } from './read-one.ts';
import type { CommandReports, ReportState } from './report-state.ts';

/** Each of several runs marks that it began, and writes a report of its own. */
export async function readEachRun(
  plan: CommandPlan,
  { report: folder, runs: expected = 0 }: Instrumented,
  ctrf: CtrfFile,
  ports: Ports,
): Promise<CommandReports> {
  const tally = tallying();
  const look = ports.lookAt(folder);
  const began = await beganRuns(look);
  const missing: string[] = [];
  const files: string[] = [];
  let emptyRuns = 0;
  let idleRuns = 0;
  for (const { report, cwd } of began) {
    const file = ports.resolve(folder, report);
    const where = ports.shown(cwd) || '.';
    if ((await look.kindOf(report)) === undefined) {
      missing.push(where);
      continue;
    }
    const own = tallying();
    const reason = await readOne(file, plan, ports, async (events) => {
      own.add(events);
      tally.add(events);
      await ctrf.add(events);
    });
    if (reason !== undefined) {
      const state = {
        kind: 'unreadable',
        file: `the report of the run in ${where}`,
        reason,
      } as const;
      return { state, tally: tally.value() };
    }
    files.push(file);
    const { tests, skipped } = own.value().counts;
    if (tests === skipped) emptyRuns += 1;
    if (tests === 0) idleRuns += 1;
  }
  const of = Math.max(expected, began.length);
  const state = stateOf(files, of, missing);
  return { state, tally: tally.value(), emptyRuns, idleRuns };
}

function stateOf(files: readonly string[], of: number, missing: readonly string[]): ReportState {
  if (files.length >= of) return { kind: 'read', files };
  if (of === 1) return { kind: 'absent', stale: [], unmatched: [] };
  return { kind: 'partial', read: files.length, of, missing };
}
