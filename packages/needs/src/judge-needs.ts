import { checkWorkflow } from './check-workflow.ts';
import { newest, saysFailed } from './job-results.ts';
import type { JobRow } from './job-row.ts';
import { judgeJob } from './judge-job.ts';
import type { NeedsFacts } from './needs-facts.ts';

export interface NeedsJudgement {
  readonly passed: boolean;
  readonly rows: readonly JobRow[];
  /** Why it does not pass, most important first; untrusted text. */
  readonly why: readonly string[];
  /** The part of `why` that the workflow's file causes: what can fail unseen. */
  readonly unseen: readonly string[];
  readonly warnings: readonly string[];
  /** The gate's own job in the workflow's file. */
  readonly line: number;
  /** Numbers of jobs by result, excused ones included. */
  readonly failed: number;
  readonly skipped: number;
  readonly cancelled: number;
}

/** Judges each job, and checks that the workflow lets the gate see every job. */
export function judgeNeeds(facts: NeedsFacts): NeedsJudgement {
  const rows = facts.needs.map((need) => judgeJob(need, facts));
  const check = checkWorkflow(facts);
  const why = [
    ...rows.flatMap(({ job, why: reasons }) => reasons.map((reason) => `job "${job}" ${reason}`)),
    ...unlistedJobResults(facts),
    ...check.why,
  ];
  const count = (of: string) => rows.filter(({ result }) => result === of).length;
  const [skipped, cancelled] = [count('skipped'), count('cancelled')];
  const failed = rows.filter(
    ({ result, passes }) =>
      result === 'failure' || (!passes && result !== 'skipped' && result !== 'cancelled'),
  ).length;
  const { warnings, line, why: unseen } = check;
  return {
    passed: why.length === 0,
    rows,
    why,
    unseen,
    warnings,
    line,
    failed,
    skipped,
    cancelled,
  };
}

/** Failed results of jobs that `needs` does not list, such as those of a reusable workflow. */
function unlistedJobResults({ needs, ignore, reported }: NeedsFacts): string[] {
  const known = [...needs.map(({ job }) => job), ...ignore];
  return newest(reported)
    .filter((result) => saysFailed(result) && !known.includes(result.job ?? ''))
    .map(({ job, action, name }) => {
      const whose = job === null ? 'no job' : `job "${job}"`;
      return `a result of ${action} "${name}" in ${whose} says failed`;
    });
}
