import type { NeedsJudgement } from '@ci-actions/needs';
import type { Allowance, BaseChanges } from '@ci-actions/policy';
import type { Workflow } from '@ci-actions/workflows';
import type { Execution } from '../timing/execution.ts';
import type { Limits, Timing } from '../timing/timing.ts';

/** All that the outcome tells. */
export interface Judged {
  readonly judgement: NeedsJudgement;
  readonly workflow: Workflow;
  readonly timing: Timing;
  readonly limits: Limits;
  /** By the id of the job. */
  readonly executions: ReadonlyMap<string, readonly Execution[]>;
  readonly changes: BaseChanges;
  /** Entries of the policy that excuse nothing any more. */
  readonly expired: readonly Allowance[];
  readonly policyPath: string;
  readonly title: string | undefined;
  readonly notes: readonly string[];
}
