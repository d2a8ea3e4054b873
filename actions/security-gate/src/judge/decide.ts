import { severities } from '@ci-actions/findings';
import type { BaselineState, Severity } from '@ci-actions/findings';

/** The facts about one result that the decision uses. */
export interface FindingFacts {
  readonly severity: Severity;
  readonly secret: boolean;
  /** SARIF's `baselineState`. Undefined if the report has none: the result then counts as new. */
  readonly baseline: BaselineState | undefined;
  readonly excuses: Excuses;
}

/** Who excuses a result. All are recorded, since a policy entry that matches counts as used. */
export interface Excuses {
  /** Whether a valid policy entry matches, and whether it names the result's fingerprint. */
  readonly policy: 'no' | 'by-rule' | 'by-fingerprint';
  /** Whether the report itself suppresses the result, and every suppression is accepted. */
  readonly report: boolean;
  /** The justification and the file of a VEX statement `not_affected`. Untrusted text. */
  readonly vex: string | undefined;
}

/** A phase's rule for the result's tool. */
export interface ToolRule {
  readonly failOn: Severity;
  readonly newOnly: boolean;
  readonly advisory: boolean;
}

/**
 * `absent`: the finding is gone. `suppressed`: excused. `below`: less severe than fail-on. `old`: in
 * the baseline, with new-only. `advisory`: would block if its tool were not advisory.
 */
export type Decision = 'absent' | 'suppressed' | 'below' | 'old' | 'advisory' | 'blocks';

/** Decides about one result in one phase. */
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
