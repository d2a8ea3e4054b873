/** A report of one shape that is read, with one finding, and the tool that wrote it. */
export interface NativeSample {
  readonly tool: string;
  readonly shape: string;
  readonly value: unknown;
}

export function sample(tool: string, shape: string, value: unknown): NativeSample {
  return { tool, shape, value };
}
