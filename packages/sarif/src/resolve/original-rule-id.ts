import type { ReportingDescriptor, Run } from '../model/log.ts';

const variant = /^(.+)\/(?:critical|high|medium|low|none|by-level)$/s;

/**
 * Returns the id that the tool gave a rule. A converter or an earlier merge may have split the rule
 * by severity into `<id>/<severity>`: the run then also has the rule `<id>`. Without that rule, the
 * id only looks like a variant and is kept.
 */
export function originalRuleIds(run: Run): (rule: ReportingDescriptor) => string {
  const components = [run.tool.driver, ...(run.tool.extensions ?? [])];
  const ids = new Set(components.flatMap(({ rules = [] }) => rules.map((rule) => rule.id)));
  return ({ id }) => {
    const base = variant.exec(id)?.[1];
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
  if (rule === undefined || !variant.test(rule.id)) return ruleId;
  if (ruleId !== rule.id && !ruleId.startsWith(`${rule.id}/`)) return ruleId;
  const originalId = known.get(run) ?? originalRuleIds(run);
  known.set(run, originalId);
  return originalId(rule) + ruleId.slice(rule.id.length);
}
