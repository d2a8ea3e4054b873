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
  const idOf = new Map<Rule, string>();
  /** Names of rules by band, of those that results use; the others are noted anew. */
  const used = new Map<Rule, Map<string, string>>();
  const note = (rule: Rule, band: RuleKey['band'], byResult: boolean): string => {
    const id = idOf.get(rule) ?? originalId(rule);
    idOf.set(rule, id);
    const key = { component: componentOf.get(rule) ?? '', id, band };
    return rules.note(key, rule, version, byResult);
  };
  const noteUsed = (rule: Rule, band: RuleKey['band']): string => {
    const names = used.get(rule) ?? new Map<string, string>();
    used.set(rule, names);
    const name = names.get(band) ?? note(rule, band, true);
    names.set(band, name);
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
      const name = noteUsed(rule, band);
      const id = idOf.get(rule) ?? rule.id;
      if (ruleId === rule.id || !ruleId?.startsWith(`${rule.id}/`)) return { name, id, idEnd: '' };
      const idEnd = ruleId.slice(rule.id.length);
      return { name, id: id + idEnd, idEnd };
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
