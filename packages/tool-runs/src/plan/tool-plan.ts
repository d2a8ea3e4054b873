import type { Analyzer, Target } from '@ci-actions/analyzers';

/** A tool of the input `tools`, and what it is called for. */
export interface ToolPlan {
  readonly analyzer: Analyzer;
  /** Of `name@version`. */
  readonly wanted: string | undefined;
  /** At least one. */
  readonly calls: readonly PlannedCall[];
}

/** One call, which has a report of its own. */
export interface PlannedCall {
  /** Of its files in the report folder; different for each call of a step. */
  readonly stem: string;
  /** What the run is of, in SARIF: the step's name, an image, a path. Absent for a whole repository. */
  readonly target: string | undefined;
  readonly paths: readonly string[];
  /** What is scanned instead of paths. */
  readonly scanned: Target | undefined;
  readonly args: readonly string[];
}
