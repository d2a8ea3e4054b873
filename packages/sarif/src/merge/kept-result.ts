import type { Severity } from '@ci-actions/findings';
import type { LinkKeys } from './link-keys.ts';
import type { ResultHead } from './result-head.ts';

/** The run of a tool that results are of. Equal results of two origins are two findings. */
export interface Origin {
  readonly id: number;
  /** Its report, as shown to the reader. */
  readonly report: string;
}

/** A result as text, ready for the merged file, with what later stages need of it. */
export interface KeptResult {
  readonly head: ResultHead;
  /** Its JSON object without `ruleId`, `ruleIndex`, `rule`, `kind` and `level`. */
  readonly text: string;
  readonly severity: Severity;
  readonly secret: boolean;
  /** Suppressed by the report itself. Never true for a secret. */
  readonly suppressed: boolean;
  readonly origin: Origin;
  /** From 1. Counts equal secrets of one report; 1 for all other results. */
  readonly occurrence: number;
  /** The report, if an equal result is of another origin. Empty if none is; part of the text. */
  readonly mark: string;
  readonly uri: string;
  readonly line: number | undefined;
  /** Hash of file and line, to see quickly that two places differ. */
  readonly placeHash: number;
  readonly hasPrints: boolean;
  readonly hasLineHash: boolean;
  /** Our converters' fingerprint of a finding that has no line of its own. */
  readonly findingId: string | undefined;
  /** Hash of tool, rule, file (or `findingId`) and message, if the line cannot be hashed. */
  readonly ownHash: number;
  readonly links: LinkKeys | undefined;
  /** Our line hash, if the report has none; see `withLineHashes`. */
  readonly lineHash: string | undefined;
  /** The SARIF suppression made from the policy's entry. */
  readonly suppression: Readonly<Record<string, unknown>> | undefined;
  /** The same finding of other tools, as `tool: rule`; see `withLinks`. */
  readonly alsoBy: readonly string[] | undefined;
}
