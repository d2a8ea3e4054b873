import type { MissingTool } from '@ci-actions/findings';
import type { FileLink } from '@ci-actions/markdown';
import type { Suppression } from '@ci-actions/policy';
import type { Annotation } from '@ci-actions/result';
import type { Reports } from '../reports/read-reports.ts';
import type { Tally } from './finding-tally.ts';
import type { PhaseRule } from './phase-rule.ts';
import type { Verdict } from './verdict.ts';

/** Everything that the gate found and decided. Summary and outputs are made from it. */
export interface Judgement {
  readonly reports: Reports;
  readonly tally: Tally;
  readonly now: PhaseVerdict;
  /** Undefined in the last phase. */
  readonly next: PhaseVerdict | undefined;
  /** Expected tools without a complete run. */
  readonly missing: readonly MissingTool[];
  readonly suppressions: SuppressionState;
  /** Markdown: the policy file and the phase. */
  readonly policyLine: string;
  /** Markdown, may be empty: what the change loosens in the policy. */
  readonly policySection: string;
  /** Markdown, may be empty: the jobs before this one. */
  readonly needsSection: string;
  /** Warnings on lines of the policy file and the workflow file. */
  readonly warnings: readonly Annotation[];
  /** Makes links to lines of the repository. */
  readonly link: FileLink;
  /** Sentences for the reader that do not change the verdict; untrusted. */
  readonly notes: readonly string[];
}

export interface PhaseVerdict extends Verdict {
  readonly rule: PhaseRule;
}

export interface SuppressionState {
  /** The policy file, for messages. */
  readonly path: string;
  readonly expired: readonly Suppression[];
  readonly unused: readonly Suppression[];
  readonly runningOut: readonly Suppression[];
}
