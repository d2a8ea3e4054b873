import type { Level, Result, ReportingDescriptor, Run } from '../model/log.ts';
import { ruleAt, ruleOf } from './rule-of.ts';

/**
 * Its own level, else the run's override, the rule's default, or warning (SARIF 3.27.10). The
 * standard sets the level of an open or review result to none, as nothing has failed yet. That says
 * nothing about its severity, so the rule decides.
 */
export function levelOf(result: Result, run: Run): Level {
  if (result.kind === 'open' || result.kind === 'review') {
    return result.level && result.level !== 'none' ? result.level : levelOfRule(result, run);
  }
  if (result.level !== undefined) return result.level;
  if (result.kind !== undefined && result.kind !== 'fail') return 'none';
  return levelOfRule(result, run);
}

function levelOfRule(result: Result, run: Run): Level {
  const rule = ruleOf(result, run);
  return overriddenLevel(result, run, rule) ?? rule?.defaultConfiguration?.level ?? 'warning';
}

/** Uses the overrides of the result's invocation, or of all invocations if it names none. */
function overriddenLevel(
  result: Result,
  run: Run,
  rule: ReportingDescriptor | undefined,
): Level | undefined {
  const all = run.invocations ?? [];
  if (!all.some((invocation) => invocation.ruleConfigurationOverrides?.length)) return undefined;
  const own = all[result.provenance?.invocationIndex ?? -1];
  if (rule === undefined) return undefined;
  for (const { ruleConfigurationOverrides } of own ? [own] : all) {
    const found = ruleConfigurationOverrides?.find(
      (override) =>
        override.configuration.level !== undefined && ruleAt(override.descriptor, run) === rule,
    );
    if (found) return found.configuration.level;
  }
  return undefined;
}
