import type { Finished } from '@ci-actions/command';
import type { CommandPlan } from '../plan/plan.ts';
import type { CommandReports } from '../report/report-state.ts';
import { nameFilterOf } from './emptiness.ts';

/**
 * What is wrong with runs that executed no test beside runs that did: a filter that matches none, or
 * files of which none was collected. A run that found no test file is an empty part of the suite.
 */
export function idleRuns(
  plan: CommandPlan,
  { ended, stdout, stderr }: Finished,
  { state, tally, emptyRuns = 0, idleRuns: idle = 0 }: CommandReports,
): readonly string[] {
  const { passed, failed } = tally.counts;
  if (emptyRuns === 0 || passed + failed === 0 || ended.kind !== 'exit') return [];
  if (tally.problems.length > 0) return [];
  const of = state.kind === 'read' ? state.files.length : emptyRuns;
  const filter = nameFilterOf(plan);
  if (filter !== undefined) {
    return [
      `${emptyRuns} of ${of} test runs executed no test; the name filter is ${JSON.stringify(filter)}`,
    ];
  }
  const without = plan.framework?.runsWithoutFiles?.({ code: ended.code, stdout, stderr });
  if (without === undefined || idle <= without) return [];
  return [`${idle - without} of ${of} test runs executed no test, although there are test files`];
}
