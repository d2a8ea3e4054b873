import type { Result } from '@ci-actions/result';
import type { WorkflowJob } from '@ci-actions/workflows';
import { absentLegs, legText, namesText } from './absent-legs.ts';
import { currentResults } from './current-results.ts';
import { hiddenFailures, passesOn } from './hidden-failures.ts';
import { newest, resultsInOutputs, saysFailed } from './job-results.ts';
import type { Excuse, JobRow } from './job-row.ts';
import type { Need } from './need.ts';
import type { NeedsFacts } from './needs-facts.ts';
import type { UnseenFailure } from './unseen-failure.ts';

/** Only `success` passes. A failure or a skip can be excused, a cancellation cannot. */
export function judgeJob(need: Need, facts: NeedsFacts): JobRow {
  const { job, result } = need;
  const inFile = facts.workflow.jobs.find(({ id }) => id === job);
  const read = resultsInOutputs(need);
  const ofJob = (facts.reported ?? []).filter((one) => one.job === job);
  const results = newest([...read.results, ...ofJob]);
  const current = currentResults(job, read.results, facts);
  const hidden = inFile && result === 'success' ? hiddenFailures(inFile, current, facts) : [];
  const unseen = [...continuesOnError(inFile, facts), ...hidden];
  const remarks = [
    ...(inFile && hidden.length === 0 ? legRemarks(inFile, results, facts) : []),
    ...(inFile?.calls ? ['calls a reusable workflow, whose steps this gate does not check'] : []),
  ];
  const row = { job, result, results, remarks };
  const skip = facts.allowed.skips.find((entry) => entry.job === job);
  if (result === 'skipped' && skip && failing(results).length === 0) {
    return excused(row, { by: 'allowed-skips', entry: skip });
  }
  const why = [
    ...(result === 'success' ? [] : [describeResult(result)]),
    ...read.broken,
    ...failing(results),
    ...unseen.map((one) => one.why),
    ...(result === 'success' ? missingResults(need, inFile) : []),
  ];
  const failure = facts.allowed.failures.find((entry) => entry.job === job);
  const excusable = result === 'success' || result === 'failure';
  if (failure && excusable && why.length > 0) {
    return excused(
      { ...row, remarks: [...remarks, ...why] },
      { by: 'allowed-failures', entry: failure },
    );
  }
  return { ...row, passes: why.length === 0, why, unseen };
}

function excused(row: Omit<JobRow, 'passes' | 'why' | 'unseen'>, excuse: Excuse): JobRow {
  return { ...row, passes: true, why: [], unseen: [], excuse };
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
function continuesOnError(
  job: WorkflowJob | undefined,
  { workflow }: NeedsFacts,
): readonly UnseenFailure[] {
  if (!job || job.continueOnError === 'no') return [];
  const has = job.continueOnError === 'yes' ? 'has' : 'may have';
  const line = job.continueOnErrorLine ?? job.line;
  return [
    {
      why: `${has} continue-on-error (${workflow.path}:${line}), so GitHub reports success even when it fails; remove continue-on-error or list the job in allowed-failures`,
      line,
    },
  ];
}

/** Outputs that pass on a result. A step with `continue-on-error` is judged by `hiddenFailures`. */
function missingResults({ outputs }: Need, job: WorkflowJob | undefined): string[] {
  if (!job || job.matrix) return [];
  const steps = job.ourSteps.filter(({ continueOnError }) => continueOnError === 'no');
  return job.outputs
    .filter((output) => steps.some((step) => passesOn(output, step)))
    .filter(({ name }) => !Object.hasOwn(outputs, name) || outputs[name] === '')
    .map(
      ({ name }) =>
        `declares the result "${name}" but did not deliver it: its step did not run, or GitHub dropped the output because it contains a masked value`,
    );
}

/** How many legs of a matrix reported: the platform keeps the outputs of only one. */
function legRemarks(job: WorkflowJob, results: readonly Result[], facts: NeedsFacts): string[] {
  const declares = job.outputs.some((output) =>
    job.ourSteps.some((step) => passesOn(output, step)),
  );
  if (!job.matrix || !declares) return [];
  const shown = [...new Set(facts.executions(job.id).map(({ name }) => name))];
  const legs = absentLegs(job, results, (ofLeg) => ofLeg.length > 0, shown);
  const { total, reported } = legs;
  if (total === undefined) {
    return [`${reported} matrix ${reported === 1 ? 'leg' : 'legs'} reported; the total is unknown`];
  }
  const missing = namesText(legs);
  const which = missing === '' ? '' : `; missing${missing}`;
  return reported === total ? [] : [`${reported} of ${total} matrix legs reported${which}`];
}
