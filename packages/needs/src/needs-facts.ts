import type { Allowance, AllowedJob } from '@ci-actions/policy';
import type { Result } from '@ci-actions/result';
import type { AttemptedExecution, Workflow, WorkflowJob } from '@ci-actions/workflows';
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
  /**
   * Results from files: the outputs of a matrix job keep one leg only. Undefined where the action
   * has no input for them.
   */
  readonly reported: readonly Result[] | undefined;
  /** The executions of a job by the jobs API; empty where they are unknown. */
  readonly executions: (job: string) => readonly NamedExecution[];
  /** The commit and the attempt of this run; undefined outside one. */
  readonly sha: string | undefined;
  readonly runAttempt: number | undefined;
}

/** One execution of a job, or of a leg of its matrix, by the name that the platform shows. */
export interface NamedExecution extends AttemptedExecution {
  readonly name: string;
}
