import type { Severity } from './severity.ts';

/** SARIF's `baselineState`: how a result compares with those of an earlier run. */
export type BaselineState = 'new' | 'unchanged' | 'updated' | 'absent';

/** One result of a scanner as the gate sees it. Every text is untrusted, and bounded in length. */
export interface Finding {
  /** The driver's name. */
  readonly tool: string;
  /** What was scanned, where the run says it. */
  readonly target: string | undefined;
  readonly rule: string;
  readonly severity: Severity;
  readonly secret: boolean;
  readonly baseline: BaselineState | undefined;
  /** Whether the report itself suppresses it and every such suppression is accepted. */
  readonly suppressedByReport: boolean;
  readonly path: string | undefined;
  readonly line: number | undefined;
  /** Name of the affected package, where the report says one. */
  readonly package: string | undefined;
  readonly version: string | undefined;
  /** Ids of the vulnerability besides the rule's. */
  readonly advisories: readonly string[];
  /** Values that a suppression may name; they stay whole, as they are compared. */
  readonly fingerprints: readonly string[];
  /** The one of them to name in a suppression; of a secret only one that is a hash of ours. */
  readonly fingerprint: string | undefined;
  /** The day on which the policy's suppression of it ran out. */
  readonly lapsed?: string;
  /** Empty for a secret: the text may hold it. */
  readonly message: string;
  readonly fixedIn: string | undefined;
  /** An http(s) address of the rule. */
  readonly link: string | undefined;
}
