import type { Allowance, AllowedJob } from '@ci-actions/policy';
import type { Result } from '@ci-actions/result';
import type { Workflow, WorkflowJob } from '@ci-actions/workflows';
import type { Need } from './need.ts';

/** All that the rule over `needs` looks at. */
export interface NeedsFacts {
  readonly needs: readonly Need[];
  readonly workflow: Workflow;
  /** The gate's own job in it. */
  readonly gate: WorkflowJob;
  readonly ignore: readonly string[];
  readonly allowed: {
    readonly failures: readonly (AllowedJob | Allowance)[];
    readonly skips: readonly (AllowedJob | Allowance)[];
  };
  /** Results from files, for what the outputs of a matrix lose. */
  readonly reported: readonly Result[];
  /** Names of the legs of a matrix job as the platform shows them; none where they are not known. */
  readonly legs: (job: string) => readonly string[];
}
