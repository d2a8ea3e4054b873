import { severityOfScore, severityOfWord } from '@ci-actions/findings';
import type { Severity } from '@ci-actions/findings';
import type { Level, Result, ReportingDescriptor, Run } from '../model/log.ts';
import { levelOf } from './level-of.ts';
import { ruleOf } from './rule-of.ts';

/** The severity of the rule's `security-severity`, or of the result's level if that is unusable. */
export function severityOf(result: Result, run: Run): Severity {
  return (
    securitySeverity(ruleOf(result, run)) ??
    severityOfLevelWord(result) ??
    severityOfLevel[levelOf(result, run)]
  );
}

/** SARIF has no level for critical: `normalizeLevel` notes a word that means it. */
export function severityOfLevelWord({ properties }: Result): Severity | undefined {
  const ours = properties?.['ci-actions'] as { readonly severity?: unknown } | null | undefined;
  return ours?.severity === 'critical' ? 'critical' : undefined;
}

export const severityOfLevel: Readonly<Record<Level, Severity>> = {
  error: 'high',
  warning: 'medium',
  note: 'low',
  none: 'none',
};

/**
 * The severity of a `security-severity`: a number from 0 to 10 (as text, as GitHub requires, or as
 * a number) or a severity word. Undefined for anything else, such as "unknown", and "undefined" or
 * "null", which JavaScript tools write if they have no score. Undefined for 0 too, which GitHub
 * reads as no score: tools write it where they know none, and the level may say more.
 */
export function securitySeverity(rule: ReportingDescriptor | undefined): Severity | undefined {
  const value = rule?.properties?.['security-severity'];
  if (typeof value === 'number') return severityOfUsedScore(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^\+?(\d\d*(\.\d*)?|\.\d\d*)(e[+-]?\d\d*)?$/i.test(text))
    return severityOfUsedScore(Number(text));
  return /^(undefined|unknown)$/i.test(text) ? undefined : severityOfWord(text);
}

function severityOfUsedScore(score: number): Severity | undefined {
  return score === 0 ? undefined : severityOfScore(score);
}

/** The severity of a result that does not set a level. */
export function severityOfRule(rule: ReportingDescriptor): Severity {
  const level = rule.defaultConfiguration?.level ?? 'warning';
  return securitySeverity(rule) ?? severityOfLevel[level];
}
