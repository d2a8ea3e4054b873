import type { Result } from '@ci-actions/result';
import { isGate } from '@ci-actions/workflows';
import type { JobOutput, OurStep, WorkflowJob } from '@ci-actions/workflows';
import { absentLegs, namesText } from './absent-legs.ts';
import { isDelivered } from './delivered.ts';
import type { NeedsFacts } from './needs-facts.ts';
import type { UnseenFailure } from './unseen-failure.ts';

/**
 * Steps of ours in a green job that may have failed: `continue-on-error` hides a failure from the
 * platform, so only the step's result can show it, and that result is not there. Without
 * `continue-on-error` the job itself is red, and no result is needed.
 *
 * @param results of the job's newest execution.
 */
export function hiddenFailures(
  job: WorkflowJob,
  results: readonly Result[],
  facts: NeedsFacts,
): readonly UnseenFailure[] {
  return job.ourSteps.flatMap((step) => {
    if (step.continueOnError === 'no' || (isGate(step) && job.id === facts.gate.id)) return [];
    const why = absence(step, job, results, facts);
    if (why === undefined) return [];
    const older = olderAttempts(step, job, facts);
    const line = step.continueOnErrorLine ?? step.line;
    const has = step.continueOnError === 'yes' ? 'has' : 'may have';
    return [
      {
        why: `can hide a failure: its step ${step.action} "${step.name}" ${has} continue-on-error (${facts.workflow.path}:${line}), and ${why}${older}`,
        line,
      },
    ];
  });
}

/** Why files of the step that are there do not count. */
function olderAttempts(step: OurStep, job: WorkflowJob, facts: NeedsFacts): string {
  const older = (facts.reported ?? []).filter(
    (result) =>
      result.job === job.id &&
      result.action === step.action &&
      (result.runAttempt ?? 0) < (facts.runAttempt ?? 0),
  );
  if (older.length === 0) return '';
  return facts.executions(job.id).length > 0
    ? '; a result.json from before the job ran again does not count'
    : '; a result.json of an older attempt counts only where the gate can see that the job did not run again: give its job "actions: read"';
}

/** What of the step's results is not there, and what to do; undefined where all are there. */
function absence(
  step: OurStep,
  job: WorkflowJob,
  results: readonly Result[],
  facts: NeedsFacts,
): string | undefined {
  const shown = [...new Set(facts.executions(job.id).map(({ name }) => name))];
  const delivers = (ofLeg: readonly Result[]) => isDelivered(step, job, ofLeg);
  const legs = absentLegs(job, results, delivers, shown);
  if (legs.total === legs.reported) return undefined;
  if (!job.matrix) return withoutMatrix(step, job, facts);
  if (legs.total === undefined) {
    return 'the number of its matrix legs is unknown; remove continue-on-error, or give the gate\'s job "actions: read"';
  }
  const absent = legs.total - legs.reported;
  return `${absent} of ${legs.total} matrix legs did not deliver its result${namesText(legs)}; remove continue-on-error, or ${uploading(facts)}`;
}

const uploading = ({ reported }: NeedsFacts) =>
  reported === undefined
    ? 'judge this job by needs-gate, which reads the result.json of each leg ("results")'
    : 'upload the result.json of each leg and name the files in the input "results"';

function withoutMatrix(step: OurStep, job: WorkflowJob, { gate }: NeedsFacts): string | undefined {
  if (job.id === gate.id) {
    return 'its result did not arrive; remove continue-on-error, or name its result.json in the input "results"';
  }
  const output = job.outputs.find((one) => passesOn(one, step));
  if (output === undefined && isMisspelt(job)) return undefined;
  if (output === undefined) return `no output of the job passes on its result; ${remedy(step)}`;
  const others = output.reads.some((read) => !sameId(read.step, step.id));
  return others
    ? `the output "${output.name}" did not carry its result; remove continue-on-error, or give its result an output of its own`
    : `the output "${output.name}" did not carry its result: the step did not run, or GitHub dropped the output because it contains a masked value; remove continue-on-error`;
}

function remedy({ id }: OurStep): string {
  const how =
    id === undefined
      ? 'give the step an id and pass its result on in the outputs of the job'
      : `add an output to the job: \${{ steps.${id}.outputs.result }}`;
  return `remove continue-on-error, or ${how}`;
}

/**
 * Whether as many outputs read a result of a step that is not there as there are steps whose result
 * no output reads: `unknownSteps` fails each of those outputs, and one cause is told once.
 */
function isMisspelt(job: WorkflowJob): boolean {
  const astray = job.outputs.filter(({ reads }) =>
    reads.some(
      ({ step, output }) =>
        output?.toLowerCase() === 'result' &&
        step !== undefined &&
        !job.stepIds.some((id) => sameId(id, step)),
    ),
  );
  const unread = job.ourSteps.filter(
    (step) => step.continueOnError !== 'no' && !job.outputs.some((one) => passesOn(one, step)),
  );
  return unread.length <= astray.length;
}

/** Whether an output of the job reads the `result` of a step. */
export function passesOn({ reads }: JobOutput, { id }: OurStep): boolean {
  return reads.some(({ step, output }) => sameId(step, id) && output?.toLowerCase() === 'result');
}

/** The platform compares ids without case. */
export function sameId(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}
