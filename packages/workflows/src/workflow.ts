/** The parts of a workflow file that a gate reads. */
export interface Workflow {
  readonly path: string;
  readonly jobs: readonly WorkflowJob[];
}

export interface WorkflowJob {
  readonly id: string;
  readonly line: number;
  /** As written, expressions included; the id where the job has no name. */
  readonly name: string;
  readonly needs: readonly string[];
  /** As written; undefined where the job has no condition. */
  readonly condition?: string;
  /** Whether the platform may report success in place of a failure. */
  readonly continueOnError: 'no' | 'yes' | 'maybe';
  readonly matrix: boolean;
  /** Whether it calls a reusable workflow; the platform shows its jobs as `name / job`. */
  readonly calls: boolean;
  /** Names of outputs that pass on the `result` of one of our actions. */
  readonly declared: readonly string[];
  /** Whether a step that runs a gate may fail without failing the job. */
  readonly gateMayFail: boolean;
}
