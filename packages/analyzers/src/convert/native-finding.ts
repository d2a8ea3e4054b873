import type { Rank } from './rank.ts';

/** One finding of a native report, in a form common to all tools. */
export interface Finding {
  readonly rule: FindingRule;
  readonly message: string;
  readonly rank: Rank;
  /** The location, with the path as the tool writes it; undefined if the report names none. */
  readonly place?: FindingPlace | undefined;
  readonly package?: PackageFacts | undefined;
  readonly advisory?: AdvisoryFacts | undefined;
  /** Whether it is a secret. Its text must never be shown, and its rule gets a tag. */
  readonly secret?: boolean | undefined;
  /** Whether the tool does not count it as a failure: SARIF's `kind` "informational". */
  readonly informational?: boolean | undefined;
  /** Suppressed by the tool's configuration or a comment in the source. */
  readonly suppressed?: SuppressedBy | undefined;
  /** The tool's own fingerprints, the same in its next run. */
  readonly fingerprints?: Readonly<Record<string, string>> | undefined;
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
  /** What the tool would write instead. Those of all findings of a file do not overlap. */
  readonly replacements?: readonly Replacement[] | undefined;
}

/** Lines and columns count from 1; the end is the position of the first character that stays. */
export interface Replacement {
  /** As in `FindingPlace`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

export interface SuppressedBy {
  readonly kind: 'inSource' | 'external';
  readonly why?: string | undefined;
}

export interface FindingRule {
  readonly id: string;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly help?: string | undefined;
  readonly url?: string | undefined;
  readonly tags?: readonly string[];
}

/** Lines and columns count from 1; `endColumn` is one past the last character. */
export interface FindingPlace {
  /** A path of a file system, not a URI. */
  readonly path: string;
  readonly line?: number | undefined;
  readonly endLine?: number | undefined;
  readonly column?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** `properties.package` of a result. */
export interface PackageFacts {
  readonly name: string;
  readonly version?: string | undefined;
  readonly ecosystem?: string | undefined;
  /** Path of the package inside an image or an installation. */
  readonly path?: string | undefined;
}

/** `properties.advisory` of a result. */
export interface AdvisoryFacts {
  readonly id: string;
  /** Other ids of the same advisory (CVE, GHSA, RUSTSEC, PYSEC, …). */
  readonly aliases: readonly string[];
  /** Versions with a fix. Empty if none is known. */
  readonly fixedIn: readonly string[];
}
