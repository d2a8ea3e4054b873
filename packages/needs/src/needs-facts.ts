import type { Allowance, AllowedJob } from '@ci-actions/policy';
import type { Result } from '@ci-actions/result';
import type { Workflow, WorkflowJob } from '@ci-actions/workflows';
import type { Need } from './need.ts';

/** Everything that `judgeNeeds` judges. */
export interface NeedsFacts {
  readonly needs: readonly Need[];
  readonly workflow: Workflow;
  /** The gate's own job in the workflow. */
  readonly gate: WorkflowJob;
  readonly ignore: readonly string[];
  readonly allowed: {
    readonly failures: readonly (AllowedJob | Allowance)[];
    readonly skips: readonly (AllowedJob | Allowance)[];
  };
  /** Results from files: the outputs of a matrix job keep one leg only. */
  readonly reported: readonly Result[];
  /** Names of a matrix job's legs as the platform shows them; empty where they are unknown. */
  readonly legs: (job: string) => readonly string[];
}
