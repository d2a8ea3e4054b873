import type { Result } from '@ci-actions/result';
import type { WorkflowJob } from '@ci-actions/workflows';
import { newest, resultsInOutputs, saysFailed } from './job-results.ts';
import type { Excuse, JobRow } from './job-row.ts';
import { legText, missingLegs } from './missing-legs.ts';
import type { Need } from './need.ts';
import type { NeedsFacts } from './needs-facts.ts';

/** Only `success` passes. A failure or a skip can be excused, a cancellation cannot. */
export function judgeJob(need: Need, facts: NeedsFacts): JobRow {
  const { job, result } = need;
  const inFile = facts.workflow.jobs.find(({ id }) => id === job);
  const read = resultsInOutputs(need);
  const results = newest([...read.results, ...facts.reported.filter((r) => r.job === job)]);
  const failure = facts.allowed.failures.find((entry) => entry.job === job);
  const skip = facts.allowed.skips.find((entry) => entry.job === job);
  const broken = [...read.broken, ...failing(results), ...continuesOnError(inFile)];
  const row = { job, result, results, remarks: missingLegs(inFile, results, facts.legs(job)) };
  if (result === 'skipped' && skip && failing(results).length === 0) {
    return excused(row, { by: 'allowed-skips', entry: skip });
  }
  const missing = result === 'success' && !failure ? missingResults(need, inFile) : [];
  const ended = result === 'success' ? [] : [describeResult(result)];
  const why = [...ended, ...broken, ...missing];
  const excusable = result === 'success' || result === 'failure';
  if (failure && excusable && why.length > 0) {
    return excused(
      { ...row, remarks: [...row.remarks, ...why] },
      { by: 'allowed-failures', entry: failure },
    );
  }
  return { ...row, passes: why.length === 0, why };
}

function excused(row: Omit<JobRow, 'passes' | 'why'>, excuse: Excuse): JobRow {
  return { ...row, passes: true, why: [], excuse };
}

function describeResult(result: string): string {
  if (result === 'failure') return 'failed';
  if (result === 'skipped') return 'was skipped';
  if (result === 'cancelled') return 'was cancelled; a cancellation cannot be excused';
  return `has the unknown result "${result}"; GitHub reports success, failure, cancelled or skipped`;
}

function failing(results: readonly Result[]): string[] {
  return results.filter(saysFailed).map((result) => {
    const leg = legText(result);
    const why = result.why[0] === undefined ? '' : `: ${result.why[0]}`;
    const verdict = result.evaluated ? result.verdict : 'not evaluated';
    return `has a result of ${result.action} "${result.name}"${leg} that says ${verdict}${why}`;
  });
}

/** The platform reports success for such a job even when it failed (actions/runner#1161). */
function continuesOnError(job: WorkflowJob | undefined): string[] {
  if (!job || job.continueOnError === 'no') return [];
  const has = job.continueOnError === 'yes' ? 'has' : 'may have';
  return [
    `${has} continue-on-error, so GitHub reports success even when it fails; remove continue-on-error or list the job in allowed-failures`,
  ];
}

function missingResults({ outputs }: Need, job: WorkflowJob | undefined): string[] {
  if (!job || job.matrix) return [];
  return job.declared
    .filter((name) => !Object.hasOwn(outputs, name) || outputs[name] === '')
    .map(
      (name) =>
        `declares the result "${name}" but did not deliver it: its step did not run, or GitHub dropped the output because it contains a masked value`,
    );
}
