/** A way to fail that the platform does not show to the gate, and the line that makes it. */
export interface UnseenFailure {
  /** Untrusted text. */
  readonly why: string;
  /** In the workflow's file. */
  readonly line: number;
}
