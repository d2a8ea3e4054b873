import type { ContinueOnError } from './continue-on-error.ts';
import type { JobOutput } from './job-outputs.ts';
import type { MatrixLeg } from './matrix-legs.ts';
import type { OurStep } from './our-steps.ts';

/** The parts of a workflow file that a gate reads. */
export interface Workflow {
  readonly path: string;
  readonly jobs: readonly WorkflowJob[];
}

export interface WorkflowJob extends ContinueOnError {
  readonly id: string;
  readonly line: number;
  /** As written, expressions included; the id where the job has no name. */
  readonly name: string;
  readonly needs: readonly string[];
  /** As written; undefined where the job has no condition. */
  readonly condition?: string;
  readonly matrix: boolean;
  /** One leg without values for a job without a matrix; undefined where only the run knows them. */
  readonly legs: readonly MatrixLeg[] | undefined;
  /** Whether it calls a reusable workflow; the platform shows its jobs as `name / job`. */
  readonly calls: boolean;
  /** Ids of all its steps. */
  readonly stepIds: readonly string[];
  readonly ourSteps: readonly OurStep[];
  readonly outputs: readonly JobOutput[];
}
