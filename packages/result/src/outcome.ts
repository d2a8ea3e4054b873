/** A remark on a file or on the run, shown by the platform; every text in it is untrusted. */
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

/** What the next phase of the policy would say of the same facts; null verdict in the last phase. */
export interface LookAhead {
  readonly phase: string;
  readonly verdict: string;
  readonly why: readonly string[];
}

/**
 * What an action's `run` returns once something was judged. What could not be judged is thrown
 * as `NotEvaluated` (or as any error, which is a fault of ours) and never becomes an outcome.
 */
export interface Outcome {
  readonly verdict: string;
  /** Whether the step ends green. Never derived from the verdict: `incomplete` may be excused. */
  readonly green: boolean;
  /** False where the verdict stands for "could not be judged"; such an outcome is never green. */
  readonly evaluated: boolean;
  /** Most important first; untrusted text. The first one completes "failed: …". */
  readonly why: readonly string[];
  /** The phase in force, null where no phase judges. */
  readonly phase: string | null;
  readonly next: LookAhead | null;
  /** Every number that was counted, outputs or not. */
  readonly counts: Readonly<Record<string, number>>;
  /** The outputs that are no numbers. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary, Markdown, its untrusted parts escaped. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** Thrown where a verdict cannot be reached: a report is broken, a service does not answer. */
export class NotEvaluated extends Error {
  override readonly name = 'NotEvaluated';
}
