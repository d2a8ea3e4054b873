/** One way in which a pipeline ends green though nobody looked, and what a gate makes of it. */
export interface FailOpen {
  /** A phrase: what happened. */
  readonly way: string;
  /** Stands in what the gate says of it. */
  readonly reason: string;
  /** What the gate says; empty where it is green. */
  readonly broken: () => Promise<readonly string[]>;
  /** The same of the nearest case that is as it should be. */
  readonly honest: () => Promise<readonly string[]>;
}
