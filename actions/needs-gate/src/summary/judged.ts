import type { NeedsJudgement } from '@ci-actions/needs';
import type { Allowance, BaseChanges } from '@ci-actions/policy';
import type { Workflow } from '@ci-actions/workflows';
import type { Execution } from '../timing/execution.ts';
import type { Limits, Timing } from '../timing/timing.ts';

/** Everything that the outcome shows. */
export interface Judged {
  readonly judgement: NeedsJudgement;
  /** What is wrong with the files of `results`. */
  readonly wrongFiles: readonly string[];
  readonly workflow: Workflow;
  readonly timing: Timing;
  readonly limits: Limits;
  /** By job id. */
  readonly executions: ReadonlyMap<string, readonly Execution[]>;
  readonly changes: BaseChanges;
  /** Expired excuses of the policy. */
  readonly expired: readonly Allowance[];
  readonly policyPath: string;
  readonly title: string | undefined;
  readonly notes: readonly string[];
}
