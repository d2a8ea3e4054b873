import type { ReportingDescriptor, Run } from '../model/log.ts';

const variant = /^(.+)\/(?:critical|high|medium|low|none|by-level)$/s;

/**
 * The id that the tool gave a rule, also where a converter or an earlier merge told severities of
 * it apart as `<id>/<severity>`: such a variant stands beside the rule that kept the id, so an id
 * that only looks like one is left as it is.
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

/** A result's rule id as the tool gave it; `rule` is the result's own. */
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
