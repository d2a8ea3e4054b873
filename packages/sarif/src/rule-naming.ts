import type { Rule, Run } from './log.ts';
import type { RepairedResult } from './repair-result.ts';
import { originalRuleIds } from './original-rule-id.ts';
import type { RuleBook, RuleKey } from './rule-book.ts';
import { severityOfRule } from './severity-of.ts';

/** Notes the rules of a run, and names the one of each result. */
export function ruleNaming(rules: RuleBook, run: Run) {
  const { driver, extensions = [] } = run.tool;
  const version = driver.semanticVersion ?? driver.version ?? '';
  const originalId = originalRuleIds(run);
  const componentOf = new Map<Rule, string>();
  const known = new Map<Rule, Map<string, string>>();
  const note = (rule: Rule, band: RuleKey['band'], used: boolean): string => {
    const names = known.get(rule) ?? new Map<string, string>();
    known.set(rule, names);
    const before = names.get(band);
    if (before !== undefined && (used === false || names.has(`${band} used`))) return before;
    const key = { component: componentOf.get(rule) ?? '', id: originalId(rule), band };
    const name = rules.note(key, rule, version, used);
    names.set(band, name);
    if (used) names.set(`${band} used`, name);
    return name;
  };
  for (const component of [driver, ...extensions]) {
    for (const rule of component.rules ?? []) {
      if (component !== driver) componentOf.set(rule, component.name);
      note(rule, bandOfListed(rule), false);
    }
  }
  return ({ rule, ruleId, severity, scored }: RepairedResult) => {
    const band = scored ? severity : '';
    if (rule) {
      const id = originalId(rule);
      const idEnd = ruleId?.startsWith(`${rule.id}/`) ? ruleId.slice(rule.id.length) : '';
      return { name: note(rule, band, true), id: id + idEnd, idEnd };
    }
    if (ruleId === undefined || ruleId === '') return { name: undefined, id: '', idEnd: '' };
    const name = rules.note({ component: '', id: ruleId, band }, undefined, '', true);
    return { name, id: ruleId, idEnd: '' };
  };
}

/** The severity that a rule's score means where no result is there to ask. */
function bandOfListed(rule: Rule): RuleKey['band'] {
  if (rule.properties?.['security-severity'] === undefined) return '';
  return severityOfRule(rule);
}
