import { checkWorkflow } from './check-workflow.ts';
import { newest, saysFailed } from './job-results.ts';
import type { JobRow } from './job-row.ts';
import { judgeJob } from './judge-job.ts';
import type { NeedsFacts } from './needs-facts.ts';
import type { UnseenFailure } from './unseen-failure.ts';

export interface NeedsJudgement {
  readonly passed: boolean;
  readonly rows: readonly JobRow[];
  /** Why it does not pass, most important first; untrusted text. */
  readonly why: readonly string[];
  /** The part of `why` that the workflow's file causes: what can fail unseen. */
  readonly unseen: readonly UnseenFailure[];
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
  const ofJob = ({ job }: JobRow, why: string) => `job "${job}" ${why}`;
  const why = [
    ...rows.flatMap((row) => row.why.map((reason) => ofJob(row, reason))),
    ...unlistedJobResults(facts),
    ...check.unseen.map((one) => one.why),
  ];
  const count = (of: string) => rows.filter(({ result }) => result === of).length;
  const [skipped, cancelled] = [count('skipped'), count('cancelled')];
  const failed = rows.filter(
    ({ result, passes }) =>
      result === 'failure' || (!passes && result !== 'skipped' && result !== 'cancelled'),
  ).length;
  return {
    passed: why.length === 0,
    rows,
    why,
    unseen: [
      ...rows.flatMap((row) => row.unseen.map((one) => ({ ...one, why: ofJob(row, one.why) }))),
      ...check.unseen,
    ],
    warnings: check.warnings,
    line: facts.gate.line,
    failed,
    skipped,
    cancelled,
  };
}

/**
 * Results of jobs that `needs` does not list: those that failed, such as one of a reusable workflow,
 * and those of no job of this workflow, which are another workflow's.
 */
function unlistedJobResults({ needs, ignore, workflow, reported = [] }: NeedsFacts): string[] {
  const known = [...needs.map(({ job }) => job), ...ignore];
  const ids = workflow.jobs.map(({ id }) => id);
  const calls = workflow.jobs.some((job) => job.calls);
  return newest(reported)
    .filter(({ job }) => !known.includes(job ?? ''))
    .flatMap((result) => {
      const { job, action, name } = result;
      const what = `a result of ${action} "${name}"`;
      const whose = job === null ? 'no job' : `job "${job}"`;
      if (saysFailed(result)) return [`${what} in ${whose} says failed`];
      if (calls || ids.includes(job ?? '')) return [];
      return [
        `${what} is of ${whose}, and ${workflow.path} has no such job; give "results" only files of this run`,
      ];
    });
}
