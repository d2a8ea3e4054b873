import { gateCondition } from '@ci-actions/workflows';
import type { WorkflowJob } from '@ci-actions/workflows';
import type { NeedsFacts } from './needs-facts.ts';

export interface WorkflowCheck {
  /** Each of them fails the gate. */
  readonly why: readonly string[];
  readonly warnings: readonly string[];
  readonly line: number;
}

/** Whether a job can fail unseen by this gate, or this gate can fail unseen. */
export function checkWorkflow(facts: NeedsFacts): WorkflowCheck {
  const { workflow, gate, ignore } = facts;
  const condition = gateCondition(gate.condition);
  const known = workflow.jobs.map(({ id }) => id);
  const unknown = ignore.filter((job) => !known.includes(job));
  const needed = ignore.filter((job) => gate.needs.includes(job));
  return {
    line: gate.line,
    why: [
      ...unseen(facts),
      ...(condition === 'not-always' ? [notAlways(gate)] : []),
      ...(gate.continueOnError === 'no'
        ? []
        : [
            `the gate's own job "${gate.id}" has continue-on-error, so it can never fail; remove continue-on-error`,
          ]),
      ...(gate.gateMayFail
        ? [
            `the gate's own step has continue-on-error, so its job "${gate.id}" stays green; remove continue-on-error`,
          ]
        : []),
    ],
    warnings: [
      ...(condition === 'not-cancelled'
        ? [
            `the gate's own job "${gate.id}" has the condition !cancelled(): a cancelled run skips it, and a skipped check passes; write "if: always()"`,
          ]
        : []),
      ...unknown.map((job) => `ignore lists "${job}", but ${workflow.path} has no such job`),
      ...needed.map((job) => `ignore lists "${job}", which is in needs; it is judged anyway`),
    ],
  };
}

function unseen({ workflow, gate, ignore }: NeedsFacts): string[] {
  return workflow.jobs
    .filter(({ id }) => id !== gate.id && !gate.needs.includes(id) && !ignore.includes(id))
    .map(({ id, needs }) => {
      const isAfter = needs.includes(gate.id);
      const after = isAfter ? ' and runs after the gate' : '';
      return `job "${id}" of ${workflow.path} is neither in needs nor in ignore${after}: the gate would not see it fail; add it to ${isAfter ? 'ignore' : 'one of them'}`;
    });
}

function notAlways({ id, condition }: WorkflowJob): string {
  const has = condition === undefined ? 'has no condition' : `has "if: ${condition}"`;
  return `the gate's own job "${id}" ${has}: it is skipped when a job that it needs fails, and a skipped check passes; write "if: always()"`;
}
