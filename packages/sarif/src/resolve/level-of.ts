import type { Level, Result, ReportingDescriptor, Run } from '../model/log.ts';
import { ruleAt, ruleOf } from './rule-of.ts';

/** A result's level as the standard resolves it (3.27.10): result, run's override, rule, warning. */
export function levelOf(result: Result, run: Run): Level {
  if (result.level !== undefined) return result.level;
  if (result.kind !== undefined && result.kind !== 'fail') return 'none';
  const rule = ruleOf(result, run);
  return overriddenLevel(result, run, rule) ?? rule?.defaultConfiguration?.level ?? 'warning';
}

/** Only the result's own invocation overrides; a result that names none is met by any of them. */
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
