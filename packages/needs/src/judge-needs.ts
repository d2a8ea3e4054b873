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
  /** Of these, what the workflow's file keeps this gate, or anyone, from seeing. */
  readonly unseen: readonly string[];
  readonly warnings: readonly string[];
  /** The gate's own job in the workflow's file. */
  readonly line: number;
  /** Numbers of jobs by what became of them, excused ones too. */
  readonly failed: number;
  readonly skipped: number;
  readonly cancelled: number;
}

/** The rule of needs-gate: each job, and whether the workflow lets the gate see each job. */
export function judgeNeeds(facts: NeedsFacts): NeedsJudgement {
  const rows = facts.needs.map((need) => judgeJob(need, facts));
  const check = checkWorkflow(facts);
  const why = [
    ...rows.flatMap(({ job, why: reasons }) => reasons.map((reason) => `job "${job}" ${reason}`)),
    ...unlistedJobResults(facts),
    ...check.why,
  ];
  const became = (word: string) => rows.filter(({ result }) => result === word).length;
  const [skipped, cancelled] = [became('skipped'), became('cancelled')];
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

/** Results of jobs that `needs` does not name, such as those of a reusable workflow. */
function unlistedJobResults({ needs, ignore, reported }: NeedsFacts): string[] {
  const known = [...needs.map(({ job }) => job), ...ignore];
  return newest(reported)
    .filter((result) => saysFailed(result) && !known.includes(result.job ?? ''))
    .map(({ job, action, name }) => {
      const whose = job === null ? 'no job' : `job "${job}"`;
      return `a result of ${action} "${name}" in ${whose} says failed`;
    });
}
