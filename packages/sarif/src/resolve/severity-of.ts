import { severityOfScore, severityOfWord } from '@ci-actions/findings';
import type { Severity } from '@ci-actions/findings';
import type { Level, Result, ReportingDescriptor, Run } from '../model/log.ts';
import { levelOf } from './level-of.ts';
import { ruleOf } from './rule-of.ts';

/** The rule's `security-severity`; without a usable one, the result's level. */
export function severityOf(result: Result, run: Run): Severity {
  return securitySeverity(ruleOf(result, run)) ?? severityOfLevel[levelOf(result, run)];
}

export const severityOfLevel: Readonly<Record<Level, Severity>> = {
  error: 'high',
  warning: 'medium',
  note: 'low',
  none: 'none',
};

/**
 * A number from 0 to 10 (as text, which the platform wants, or as a number) or a severity word.
 * "undefined" and "null" are what JavaScript tools write where they have no score, "unknown" is no
 * severity either: absent, as everything else.
 */
export function securitySeverity(rule: ReportingDescriptor | undefined): Severity | undefined {
  const value = rule?.properties?.['security-severity'];
  if (typeof value === 'number') return severityOfScore(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^\+?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)) return severityOfScore(Number(text));
  return /^(undefined|unknown)$/i.test(text) ? undefined : severityOfWord(text);
}

/** The severity of a result that says no more than its rule. */
export function severityOfRule(rule: ReportingDescriptor): Severity {
  const level = rule.defaultConfiguration?.level ?? 'warning';
  return securitySeverity(rule) ?? severityOfLevel[level];
}
