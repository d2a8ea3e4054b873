import type { Rank } from './rank.ts';

/** One entry of a native report, in the terms that all of them share. */
export interface Finding {
  readonly rule: FindingRule;
  readonly message: string;
  readonly rank: Rank;
  /** Where the tool says that it is, in its own words for the path; nothing where it does not say. */
  readonly place?: FindingPlace | undefined;
  readonly package?: PackageFacts | undefined;
  readonly advisory?: AdvisoryFacts | undefined;
  /** Its text must never be shown, and the rule is tagged so. */
  readonly secret?: boolean | undefined;
  /** Told by the tool, no defect in its own judgement: SARIF's `kind` "informational". */
  readonly informational?: boolean | undefined;
  /** Taken out by the tool's own configuration or a comment in the source. */
  readonly suppressed?: SuppressedBy | undefined;
  /** What the tool itself calls the same finding in its next run. */
  readonly fingerprints?: Readonly<Record<string, string>> | undefined;
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
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
  /** Where the package lies, inside of an image or an installation. */
  readonly path?: string | undefined;
}

/** `properties.advisory` of a result. */
export interface AdvisoryFacts {
  readonly id: string;
  /** Other names of the same advisory (CVE, GHSA, RUSTSEC, PYSEC, …), its own not among them. */
  readonly aliases: readonly string[];
  /** Versions that no longer have it; empty where none is known. */
  readonly fixedIn: readonly string[];
}
