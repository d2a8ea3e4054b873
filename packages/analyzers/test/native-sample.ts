/** A report in one of a tool's formats, with one finding. */
export interface NativeSample {
  readonly tool: string;
  /** Name of the format. Empty if the tool has only one. */
  readonly shape: string;
  readonly value: unknown;
}
