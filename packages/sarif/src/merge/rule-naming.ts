import type { Severity } from '@ci-actions/findings';
import type { Level, ReportingDescriptor, Run } from '../model/log.ts';
import { originalRuleIds } from '../resolve/original-rule-id.ts';
import { severityOfRule } from '../resolve/severity-of.ts';
import type { MergedRules, RuleKey } from './merged-rules.ts';
import type { ResultHead, resultHeads } from './result-head.ts';

/** How a result uses its rule. */
export interface RuleUse {
  readonly rule: ReportingDescriptor | undefined;
  readonly ruleId: string | undefined;
  readonly level: Level;
  readonly severity: Severity;
  /** Whether the rule has a score. Its severity is then part of the rule's key. */
  readonly scored: boolean;
  /** Whether the severity is the result's own, so that the rule and the level do not give it. */
  readonly noted: boolean;
}

/** Adds the rules of a run to `rules`. Returns a function that makes the head of each result. */
export function ruleNaming(rules: MergedRules, heads: ReturnType<typeof resultHeads>, run: Run) {
  const { driver, extensions = [] } = run.tool;
  const version = driver.semanticVersion ?? driver.version ?? '';
  const originalId = originalRuleIds(run);
  const componentOf = new Map<ReportingDescriptor, string>();
  const idOf = new Map<ReportingDescriptor, string>();
  const note = (rule: ReportingDescriptor, band: RuleKey['band'], byResult: boolean): string => {
    const id = idOf.get(rule) ?? originalId(rule);
    idOf.set(rule, id);
    const key = { component: componentOf.get(rule) ?? '', id, band };
    return rules.note(key, rule, version, byResult);
  };
  for (const component of [driver, ...extensions]) {
    for (const rule of component.rules ?? []) {
      if (component !== driver) componentOf.set(rule, component.name);
      note(rule, bandOfListed(rule), false);
    }
  }
  const headOf = ({ rule, ruleId, severity, scored, level }: RuleUse): ResultHead => {
    const band = scored ? severity : '';
    if (rule) {
      const name = note(rule, band, true);
      const id = idOf.get(rule) ?? rule.id;
      const idEnd = ruleId?.startsWith(`${rule.id}/`) ? ruleId.slice(rule.id.length) : '';
      return heads({ rule: name, ruleId: id + idEnd, idEnd, level });
    }
    if (ruleId === undefined || ruleId === '') {
      return heads({ rule: undefined, ruleId: '', idEnd: '', level });
    }
    const name = rules.note({ component: '', id: ruleId, band }, undefined, '', true);
    return heads({ rule: name, ruleId, idEnd: '', level });
  };
  /** Cache for results that use exactly the rule's id: many results share few rules. */
  const cached = new Map<ReportingDescriptor, Partial<Record<Level, ResultHead>>>();
  return (use: RuleUse): ResultHead => {
    const { rule, ruleId, level } = use;
    if (rule === undefined || ruleId !== rule.id || use.noted) return headOf(use);
    const known = cached.get(rule) ?? {};
    cached.set(rule, known);
    return (known[level] ??= headOf(use));
  };
}

/** The severity of a rule's score, if no result uses the rule. */
function bandOfListed(rule: ReportingDescriptor): RuleKey['band'] {
  if (rule.properties?.['security-severity'] === undefined) return '';
  return severityOfRule(rule);
}
