/** An annotation on a file or on the run. All texts are untrusted. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  /** Relative to the workspace. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  readonly endLine?: number;
}

/** The verdict of the next phase on the same facts; an outcome in the last phase has none. */
export interface LookAhead {
  readonly phase: string;
  readonly verdict: string;
  readonly why: readonly string[];
}

/**
 * What the `run` of an action returns after judging something. If nothing could be judged, `run`
 * throws `NotEvaluated`; any other error is an internal error. Neither becomes an outcome.
 */
export interface Outcome {
  readonly verdict: string;
  /** Whether the step ends green. Not derived from the verdict: `incomplete` may be excused. */
  readonly green: boolean;
  /** False if the verdict means "could not be judged"; such an outcome is never green. */
  readonly evaluated: boolean;
  /** Most important first; untrusted text. The first one completes "failed: …". */
  readonly why: readonly string[];
  /** The phase in force; null if the action has no phase. */
  readonly phase: string | null;
  readonly next: LookAhead | null;
  /** All counts, including those that are not outputs. */
  readonly counts: Readonly<Record<string, number>>;
  /** The outputs that are not numbers. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary, Markdown; untrusted parts are escaped. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Absolute paths of folders that get a copy of result.json, besides the step's own. */
  readonly resultFolders?: readonly string[];
}

/** Thrown if no verdict can be reached: a report is broken, a service does not answer. */
export class NotEvaluated extends Error {
  override readonly name = 'NotEvaluated';
}
