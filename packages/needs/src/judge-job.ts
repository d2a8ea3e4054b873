import type { Result } from '@ci-actions/result';
import type { WorkflowJob } from '@ci-actions/workflows';
import { newest, resultsInOutputs, saysFailed } from './job-results.ts';
import type { Excuse, JobRow } from './job-row.ts';
import { legText, legsWithout } from './legs-without.ts';
import type { Need } from './need.ts';
import type { NeedsFacts } from './needs-facts.ts';

/** Only `success` passes; a failure or a skip may be excused, a cancellation may not. */
export function judgeJob(need: Need, facts: NeedsFacts): JobRow {
  const { job, result } = need;
  const inFile = facts.workflow.jobs.find(({ id }) => id === job);
  const read = resultsInOutputs(need);
  const results = newest([...read.results, ...facts.reported.filter((r) => r.job === job)]);
  const failure = facts.allowed.failures.find((entry) => entry.job === job);
  const skip = facts.allowed.skips.find((entry) => entry.job === job);
  const broken = [...read.broken, ...failing(results), ...hidden(inFile)];
  const row = { job, result, results, remarks: legsWithout(inFile, results, facts.legs(job)) };
  if (result === 'skipped' && skip && failing(results).length === 0) {
    return excused(row, { by: 'allowed-skips', entry: skip });
  }
  const lacking = result === 'success' && !failure ? notArrived(need, inFile) : [];
  const said = result === 'success' ? [] : [wordOf(result)];
  const why = [...said, ...broken, ...lacking];
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

function wordOf(result: string): string {
  if (result === 'failure') return 'failed';
  if (result === 'skipped') return 'was skipped';
  if (result === 'cancelled') return 'was cancelled, which nothing excuses';
  return `has the result "${result}", which is no word of the platform`;
}

function failing(results: readonly Result[]): string[] {
  return results.filter(saysFailed).map((result) => {
    const leg = legText(result);
    const why = result.why[0] === undefined ? '' : `: ${result.why[0]}`;
    const verdict = result.evaluated ? result.verdict : 'not evaluated';
    return `holds a result of ${result.action} "${result.name}"${leg} that says ${verdict}${why}`;
  });
}

/** The platform says success of such a job whatever became of it (actions/runner#1161). */
function hidden(job: WorkflowJob | undefined): string[] {
  if (!job || job.continueOnError === 'no') return [];
  const says = job.continueOnError === 'yes' ? 'has' : 'may have';
  return [
    `${says} continue-on-error, so that its result says nothing; allowed-failures may list it`,
  ];
}

function notArrived({ outputs }: Need, job: WorkflowJob | undefined): string[] {
  if (!job || job.matrix) return [];
  return job.declared
    .filter((name) => !Object.hasOwn(outputs, name) || outputs[name] === '')
    .map(
      (name) =>
        `declares the result "${name}", which did not arrive (its step did not run, or the platform dropped an output that holds a masked word)`,
    );
}
