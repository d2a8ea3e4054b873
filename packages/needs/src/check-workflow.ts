import { gateCondition } from '@ci-actions/workflows';
import type { WorkflowJob } from '@ci-actions/workflows';
import type { NeedsFacts } from './needs-facts.ts';

export interface WorkflowCheck {
  /** Each makes the gate fail. */
  readonly why: readonly string[];
  readonly warnings: readonly string[];
  readonly line: number;
}

/** Whether a job could fail without this gate seeing it, or this gate without anyone seeing it. */
export function checkWorkflow(facts: NeedsFacts): WorkflowCheck {
  const { workflow, gate, ignore } = facts;
  const condition = gateCondition(gate.condition);
  const known = workflow.jobs.map(({ id }) => id);
  const stale = ignore.filter((job) => !known.includes(job));
  const twice = ignore.filter((job) => gate.needs.includes(job));
  return {
    line: gate.line,
    why: [
      ...unseen(facts),
      ...(condition === 'not-always' ? [notAlways(gate)] : []),
      ...(gate.continueOnError === 'no'
        ? []
        : [`the gate's own job "${gate.id}" has continue-on-error, so that it can never fail`]),
      ...(gate.gateMayFail
        ? [`the gate's own step has continue-on-error, so that its job "${gate.id}" stays green`]
        : []),
    ],
    warnings: [
      ...(condition === 'not-cancelled'
        ? [
            `job "${gate.id}" says !cancelled(): in a cancelled run it is skipped, and a skipped check passes; write "if: always()"`,
          ]
        : []),
      ...stale.map((job) => `ignore names "${job}", which ${workflow.path} does not have`),
      ...twice.map((job) => `ignore names "${job}", which is in needs and is judged all the same`),
    ],
  };
}

function unseen({ workflow, gate, ignore }: NeedsFacts): string[] {
  return workflow.jobs
    .filter(({ id }) => id !== gate.id && !gate.needs.includes(id) && !ignore.includes(id))
    .map(({ id, needs }) => {
      const after = needs.includes(gate.id) ? ', it comes after the gate' : '';
      return `job "${id}" of ${workflow.path} is neither in needs nor in ignore${after}: nobody would see it fail`;
    });
}

function notAlways({ id, condition }: WorkflowJob): string {
  const says = condition === undefined ? 'has no condition' : `says "if: ${condition}"`;
  return `the gate's own job "${id}" ${says}: when a job that it needs fails it is skipped, and a skipped check passes; write "if: always()"`;
}
