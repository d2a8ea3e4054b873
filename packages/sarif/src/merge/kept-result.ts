import type { Severity } from '@ci-actions/findings';
import type { LinkKeys } from './link-keys.ts';
import type { ResultHead } from './result-head.ts';

/** A result fit for the merged file, as text, with what is asked of it later. */
export interface KeptResult {
  readonly head: ResultHead;
  /** Its JSON object without what its head says: no `ruleId`, `ruleIndex`, `rule`, `kind`, `level`. */
  readonly text: string;
  readonly severity: Severity;
  readonly secret: boolean;
  /** Excused by the report itself; a secret never is. */
  readonly suppressed: boolean;
  readonly uri: string;
  readonly line: number | undefined;
  /** Of file and line, to see quickly that two places differ. */
  readonly placeHash: number;
  readonly hasPrints: boolean;
  readonly hasLineHash: boolean;
  /** What our converters name a finding by that has no line of its own. */
  readonly findingId: string | undefined;
  /** Of tool, rule, file (or finding) and message, for where the line cannot be hashed. */
  readonly ownHash: number;
  readonly links: LinkKeys | undefined;
  /** Ours, where the report brought none; see `withLineHashes`. */
  readonly lineHash: string | undefined;
  /** The policy's entry that excuses it, as SARIF writes it. */
  readonly suppression: Readonly<Record<string, unknown>> | undefined;
  /** The same finding by other tools, `tool: rule`; see `withLinks`. */
  readonly alsoBy: readonly string[] | undefined;
}
