import type { Rule, Run } from './log.ts';

const variant = /^(.+)\/(?:critical|high|medium|low|none|by-level)$/s;

/**
 * The id that the tool gave a rule, also where a converter or an earlier merge told severities of
 * it apart as `<id>/<severity>`: such a variant stands beside the rule that kept the id, so an id
 * that only looks like one is left as it is.
 */
export function originalRuleIds(run: Run): (rule: Rule) => string {
  const components = [run.tool.driver, ...(run.tool.extensions ?? [])];
  const ids = new Set(components.flatMap(({ rules = [] }) => rules.map((rule) => rule.id)));
  return ({ id }) => {
    const base = variant.exec(id)?.[1];
    return base !== undefined && ids.has(base) ? base : id;
  };
}
