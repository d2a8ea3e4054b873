import type { Result } from '@ci-actions/result';
import { ofLeg, ranAgain } from '@ci-actions/workflows';
import type { NeedsFacts } from './needs-facts.ts';

/**
 * The results of a job that speak for its newest execution in this run: outputs are those of the
 * newest, a file may come from an older attempt or from another job.
 */
export function currentResults(
  job: string,
  inOutputs: readonly Result[],
  facts: NeedsFacts,
): readonly Result[] {
  const here = (result: Result) =>
    result.job === job && (facts.sha === undefined || result.sha === facts.sha);
  return [
    ...inOutputs.filter(here),
    ...(facts.reported ?? []).filter((result) => here(result) && isNewest(result, facts)),
  ];
}

/** Unknown counts as no: the job may have run again and ended without a result. */
function isNewest({ job, matrix, runAttempt }: Result, facts: NeedsFacts): boolean {
  const running = facts.runAttempt;
  if (running === undefined || runAttempt === running) return true;
  if (runAttempt === null || runAttempt > running) return false;
  const executions = ofLeg(facts.executions(job ?? ''), matrix);
  return executions.length > 0 && !ranAgain(executions, runAttempt);
}
