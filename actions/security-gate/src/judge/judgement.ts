import type { FileLink } from '@ci-actions/markdown';
import type { Suppression } from '@ci-actions/policy';
import type { Annotation } from '@ci-actions/result';
import type { Reports } from '../reports/read-reports.ts';
import type { Tally } from './finding-tally.ts';
import type { PhaseRule } from './phase-rule.ts';
import type { Verdict } from './verdict.ts';

/** Everything that the gate found out and decided; summary and outputs are made of it. */
export interface Judgement {
  readonly reports: Reports;
  readonly tally: Tally;
  readonly now: PhaseVerdict;
  /** Undefined in the last phase. */
  readonly next: PhaseVerdict | undefined;
  /** Names of what is expected and did not report, as `tool` or `tool: target`. */
  readonly missing: readonly string[];
  readonly suppressions: SuppressionState;
  /** Markdown: what a change loosens in the policy, and the jobs before this one; may be empty. */
  readonly policySection: string;
  readonly needsSection: string;
  /** Warnings on the policy's and the workflow's file. */
  readonly warnings: readonly Annotation[];
  /** Addresses of places in the repository. */
  readonly link: FileLink;
  /** Sentences that change no verdict and that a reader should know; untrusted. */
  readonly notes: readonly string[];
}

export interface PhaseVerdict extends Verdict {
  readonly rule: PhaseRule;
}

export interface SuppressionState {
  /** Where they stand, for messages. */
  readonly path: string;
  readonly expired: readonly Suppression[];
  readonly unused: readonly Suppression[];
  readonly runningOut: readonly Suppression[];
}
