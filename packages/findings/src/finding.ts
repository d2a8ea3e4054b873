import type { Severity } from './severity.ts';

/** SARIF's `baselineState`: how a result compares with those of an earlier run. */
export type BaselineState = 'new' | 'unchanged' | 'updated' | 'absent';

/** One result of a scanner as the gate sees it. Every text is untrusted, and bounded in length. */
export interface Finding {
  /** The driver's name. */
  readonly tool: string;
  /** What was scanned, if the run says so. */
  readonly target: string | undefined;
  readonly rule: string;
  readonly severity: Severity;
  readonly secret: boolean;
  readonly baseline: BaselineState | undefined;
  /** Whether the report itself suppresses it, with accepted suppressions only. */
  readonly suppressedByReport: boolean;
  readonly path: string | undefined;
  readonly line: number | undefined;
  /** Name of the affected package, if the report names one. */
  readonly package: string | undefined;
  readonly version: string | undefined;
  /** Ids of the vulnerability other than the rule's. */
  readonly advisories: readonly string[];
  /** Values that a suppression may name. Never shortened, because they are compared. */
  readonly fingerprints: readonly string[];
  /** The one to name in a suppression. Of a secret only a value that cannot contain it. */
  readonly fingerprint: string | undefined;
  /** The day on which the policy's suppression of it expired. */
  readonly lapsed?: string;
  /** Empty for a secret, because the text may contain it. */
  readonly message: string;
  readonly fixedIn: string | undefined;
  /** HTTP(S) address of the rule's documentation. */
  readonly link: string | undefined;
}

/** `path:line`, empty if the report names no file. */
export function placeOf({ path, line }: Pick<Finding, 'path' | 'line'>): string {
  if (path === undefined) return '';
  return line === undefined ? path : `${path}:${line}`;
}
