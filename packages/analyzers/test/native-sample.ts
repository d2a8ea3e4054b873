/** A report of one shape that is read, with one finding, and the tool that wrote it. */
export interface NativeSample {
  readonly tool: string;
  /** What tells it from the tool's other shapes; empty where there is one. */
  readonly shape: string;
  readonly value: unknown;
}
