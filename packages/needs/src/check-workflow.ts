import { gateCondition, isGate } from '@ci-actions/workflows';
import type { WorkflowJob } from '@ci-actions/workflows';
import { currentResults } from './current-results.ts';
import { hiddenFailures } from './hidden-failures.ts';
import type { NeedsFacts } from './needs-facts.ts';
import { equalNames } from './step-names.ts';
import { unknownSteps } from './unknown-steps.ts';
import type { UnseenFailure } from './unseen-failure.ts';

export interface WorkflowCheck {
  /** Each of them fails the gate. */
  readonly unseen: readonly UnseenFailure[];
  readonly warnings: readonly string[];
}

/** Whether a job can fail unseen by this gate, or this gate can fail unseen. */
export function checkWorkflow(facts: NeedsFacts): WorkflowCheck {
  const { workflow, gate, ignore } = facts;
  const known = workflow.jobs.map(({ id }) => id);
  const unknown = ignore.filter((job) => !known.includes(job));
  const needed = ignore.filter((job) => gate.needs.includes(job));
  const judged = workflow.jobs.filter(({ id }) => gate.needs.includes(id) || id === gate.id);
  return {
    unseen: [
      ...unlisted(facts),
      ...judged.flatMap((job) => unknownSteps(job, workflow.path)),
      ...judged.flatMap((job) => equalNames(job, workflow.path)),
      ...ownJob(facts),
    ],
    warnings: [
      ...(gateCondition(gate.condition) === 'not-cancelled'
        ? [
            `the gate's own job "${gate.id}" has the condition !cancelled(): a cancelled run skips it, and a skipped check passes; write "if: always()"`,
          ]
        : []),
      ...unknown.map((job) => `ignore lists "${job}", but ${workflow.path} has no such job`),
      ...needed.map((job) => `ignore lists "${job}", which is in needs; it is judged anyway`),
    ],
  };
}

function unlisted({ workflow, gate, ignore }: NeedsFacts): UnseenFailure[] {
  return workflow.jobs
    .filter(({ id }) => id !== gate.id && !gate.needs.includes(id) && !ignore.includes(id))
    .map(({ id, needs, line }) => {
      const isAfter = needs.includes(gate.id);
      const after = isAfter ? ' and runs after the gate' : '';
      const why = `job "${id}" of ${workflow.path} is neither in needs nor in ignore${after}: the gate would not see it fail; add it to ${isAfter ? 'ignore' : 'one of them'}`;
      return { why, line };
    });
}

/** How the gate's own job can hide a failure: the gate's, or that of another step in it. */
function ownJob(facts: NeedsFacts): readonly UnseenFailure[] {
  const { gate } = facts;
  const { id, line } = gate;
  const own = gate.ourSteps.find((step) => isGate(step) && step.continueOnError !== 'no');
  return [
    ...(gateCondition(gate.condition) === 'not-always' ? [{ why: notAlways(gate), line }] : []),
    ...(gate.continueOnError === 'no'
      ? []
      : [
          {
            why: `the gate's own job "${id}" has continue-on-error, so it can never fail; remove continue-on-error`,
            line: gate.continueOnErrorLine ?? line,
          },
        ]),
    ...(own === undefined
      ? []
      : [
          {
            why: `the gate's own step has continue-on-error, so its job "${id}" stays green; remove continue-on-error`,
            line: own.continueOnErrorLine ?? own.line,
          },
        ]),
    ...hiddenFailures(gate, currentResults(id, [], facts), facts).map((one) => ({
      ...one,
      why: `the gate's own job "${id}" ${one.why}`,
    })),
  ];
}

function notAlways({ id, condition }: WorkflowJob): string {
  const has = condition === undefined ? 'has no condition' : `has "if: ${condition}"`;
  return `the gate's own job "${id}" ${has}: it is skipped when a job that it needs fails, and a skipped check passes; write "if: always()"`;
}
