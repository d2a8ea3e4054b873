/** One way in which a pipeline could pass without being evaluated, and the answer of a gate. */
export interface FailOpen {
  /** What happened, as a phrase. */
  readonly way: string;
  /** Expected in the reasons of the gate. */
  readonly reason: string;
  /** The reasons of the gate; empty if it passes. */
  readonly broken: () => Promise<readonly string[]>;
  /** The same for the closest valid case. */
  readonly honest: () => Promise<readonly string[]>;
}
