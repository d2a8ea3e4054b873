import { severities } from '@ci-actions/findings';
import type { BaselineState, Severity } from '@ci-actions/findings';

/** What is known of one result, as far as the decision needs it. */
export interface FindingFacts {
  readonly severity: Severity;
  readonly secret: boolean;
  /** As the SARIF says; undefined where it says nothing, and everything is then new. */
  readonly baseline: BaselineState | undefined;
  readonly excuses: Excuses;
}

/** Who excuses a result. Several may; each is kept, since an entry that matches is in use. */
export interface Excuses {
  /** A valid entry of the policy file, and whether it names the result's fingerprint. */
  readonly policy: 'no' | 'by-rule' | 'by-fingerprint';
  /** The report's own suppressions, each accepted. */
  readonly report: boolean;
  /** A statement `not_affected`: its justification and where it stands. Untrusted text. */
  readonly vex: string | undefined;
}

/** What one phase says of the result's tool. */
export interface ToolRule {
  readonly failOn: Severity;
  readonly newOnly: boolean;
  readonly advisory: boolean;
}

/**
 * `absent`: no finding any more. `suppressed`: excused. `below`: less than fail-on. `old`: in the
 * baseline, under new-only. `advisory`: would block were its tool not advisory.
 */
export type Decision = 'absent' | 'suppressed' | 'below' | 'old' | 'advisory' | 'blocks';

/** The one decision of the gate, for one result in one phase. */
export function decide(facts: FindingFacts, rule: ToolRule): Decision {
  if (facts.baseline === 'absent') return 'absent';
  if (facts.secret) return facts.excuses.policy === 'by-fingerprint' ? 'suppressed' : 'blocks';
  if (isExcused(facts.excuses)) return 'suppressed';
  if (!reaches(facts.severity, rule.failOn)) return 'below';
  if (rule.newOnly && isOld(facts.baseline)) return 'old';
  return rule.advisory ? 'advisory' : 'blocks';
}

function isExcused({ policy, report, vex }: Excuses): boolean {
  return policy !== 'no' || report || vex !== undefined;
}

function isOld(baseline: BaselineState | undefined): boolean {
  return baseline === 'unchanged' || baseline === 'updated';
}

/** Whether `severity` is at least `failOn`; `none` as a threshold means that nothing fails. */
export function reaches(severity: Severity, failOn: Severity): boolean {
  if (failOn === 'none') return false;
  return severities.indexOf(severity) <= severities.indexOf(failOn);
}
