import type { ReportingDescriptor, Run } from '../model/log.ts';

const severitySuffix = /\/(?:critical|high|medium|low|none|by-level)$/;
const longestSuffix = '/critical'.length;

/** The id before a severity suffix. Only the end is matched: an id may have megabytes. */
function withoutSeverity(id: string): string | undefined {
  const suffix = severitySuffix.exec(id.slice(-longestSuffix))?.[0] ?? '';
  return suffix === '' || suffix === id ? undefined : id.slice(0, -suffix.length);
}

/**
 * Returns the id that the tool gave a rule. A converter or an earlier merge may have split the rule
 * by severity into `<id>/<severity>`: the run then also has the rule `<id>`. Without that rule, the
 * id only looks like a variant and is kept.
 */
export function originalRuleIds(run: Run): (rule: ReportingDescriptor) => string {
  const components = [run.tool.driver, ...(run.tool.extensions ?? [])];
  const ids = new Set(components.flatMap(({ rules = [] }) => rules.map((rule) => rule.id)));
  return ({ id }) => {
    const base = withoutSeverity(id);
    return base !== undefined && ids.has(base) ? base : id;
  };
}

const known = new WeakMap<Run, (rule: ReportingDescriptor) => string>();

/** A result's rule id as the tool wrote it. `rule` is the result's rule. */
export function originalRuleId(
  ruleId: string,
  rule: ReportingDescriptor | undefined,
  run: Run,
): string {
  if (rule === undefined || withoutSeverity(rule.id) === undefined) return ruleId;
  if (ruleId !== rule.id && !ruleId.startsWith(`${rule.id}/`)) return ruleId;
  const originalId = known.get(run) ?? originalRuleIds(run);
  known.set(run, originalId);
  return originalId(rule) + ruleId.slice(rule.id.length);
}
