/** A workflow's file, as far as a gate must know it. */
export interface Workflow {
  readonly path: string;
  readonly jobs: readonly WorkflowJob[];
}

export interface WorkflowJob {
  readonly id: string;
  readonly line: number;
  /** As written, expressions and all; the id where none is given. */
  readonly name: string;
  readonly needs: readonly string[];
  /** As written; undefined where the job has no condition. */
  readonly condition?: string;
  /** Whether the platform may report success in place of a failure. */
  readonly continueOnError: 'no' | 'yes' | 'maybe';
  readonly matrix: boolean;
  /** Whether it calls a reusable workflow, whose jobs are shown below its name. */
  readonly calls: boolean;
  /** Names of outputs that hand on the `result` of one of our actions. */
  readonly declared: readonly string[];
  /** Whether a step that runs a gate may fail without failing the job. */
  readonly gateMayFail: boolean;
}
