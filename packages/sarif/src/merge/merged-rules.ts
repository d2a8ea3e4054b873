import { severities } from '@ci-actions/findings';
import type { Severity } from '@ci-actions/findings';
import { compareText, compareVersions } from '../model/compare.ts';
import type { ReportingDescriptor } from '../model/log.ts';
import { repairedRule, scoreOf, noteLongTexts, withScore } from '../repair/repair-rule.ts';
import { normalize } from '../schema/normalize.ts';
import type { OnRepair } from '../schema/values.ts';

/** Identifies the rule of a result in a merged run. */
export interface RuleKey {
  /** The extension's name; empty for the driver. */
  readonly component: string;
  readonly id: string;
  /** The severity of its score. Empty if its results have levels only. */
  readonly band: Severity | '';
}

interface Entry extends RuleKey {
  rule: ReportingDescriptor;
  /** Made when another rule of this key comes: texts may be long, and most rules come once. */
  text: string | undefined;
  version: string;
  score: string | undefined;
  used: boolean;
}

/** A rule of the merged run, with its position. */
export interface ListedRule {
  readonly rule: ReportingDescriptor;
  readonly component: string;
  readonly index: number;
}

/**
 * The rules of one merged run, unified by id over reports and versions. If texts differ, those of
 * the latest version win. Of scores within one severity the highest wins. If scores differ in
 * severity, as Trivy's do per package, the most severe keeps the id and the others get
 * `<id>/<severity>`, because GitHub knows severities of rules, not of results.
 */
export function mergedRules(onRepair: OnRepair) {
  const entries = new Map<string, Entry>();

  const note = (
    key: RuleKey,
    rule: ReportingDescriptor | undefined,
    version: string,
    used: boolean,
  ): string => {
    const name = nameOf(key);
    const known = entries.get(name);
    const given = rule ?? { id: key.id };
    const score = key.band === '' ? undefined : scoreOf(rule, key.band);
    if (known) {
      known.used ||= used;
      known.score = higher(score, known.score);
      if (rule === undefined || known.rule === rule) return name;
      const text = JSON.stringify(rule);
      known.text ??= JSON.stringify(known.rule);
      const order = compareVersions(version, known.version) || compareText(text, known.text);
      if (order > 0 || known.text === '') Object.assign(known, { rule, text, version });
    } else {
      const text = rule === undefined ? '' : undefined;
      entries.set(name, { ...key, rule: given, text, version, score, used });
    }
    return name;
  };

  /** The rules by name, with their final ids and positions. */
  const listed = (): ReadonlyMap<string, ListedRule> => {
    const list = new Map<string, ListedRule>();
    const sizes = new Map<string, number>();
    for (const [name, entry, id] of identified(entries)) {
      const index = sizes.get(entry.component) ?? 0;
      sizes.set(entry.component, index + 1);
      noteLongTexts(entry.rule, onRepair);
      const whole = withScore(repairedRule({ ...entry.rule, id }, onRepair), entry.score);
      const rule = normalize('reportingDescriptor', whole, onRepair) as ReportingDescriptor;
      list.set(name, { rule, component: entry.component, index });
    }
    return list;
  };
  return { note, listed, rule: (name: string) => entries.get(name)?.rule };
}

export type MergedRules = ReturnType<typeof mergedRules>;

/** "7" and "7.0" are the same score. Comparing the texts too makes the order irrelevant. */
function higher(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return (Number(a) - Number(b) || compareText(a, b)) > 0 ? a : b;
}

function nameOf({ component, id, band }: RuleKey): string {
  return `${component}\0${id}\0${band}`;
}

/** The rules in order, with their ids. Unused variants are dropped if another variant is used. */
function identified(entries: ReadonlyMap<string, Entry>): (readonly [string, Entry, string])[] {
  const groups = Map.groupBy(entries, ([, entry]) => `${entry.component}\0${entry.id}`);
  const rules = [...groups.values()].flatMap((variants) => {
    const used = variants.filter(([, entry]) => entry.used);
    const kept = (used.length > 0 ? used : variants).sort(bySeverity);
    return kept.map(([name, entry], at) => {
      // GitHub rejects an empty id. Results still find the rule under its original id.
      const id = entry.id.trim() === '' ? 'unnamed rule' : entry.id;
      return [name, entry, at === 0 ? id : `${id}/${entry.band || 'by-level'}`] as const;
    });
  });
  return distinct(rules.sort(byId));
}

type Identified = readonly [name: string, entry: Entry, id: string];

function byId([, a, x]: Identified, [, b, y]: Identified): number {
  return (
    compareText(a.component, b.component) ||
    compareText(x, y) ||
    Number(b.id === y) - Number(a.id === x) ||
    compareText(a.id, b.id)
  );
}

/** If a tool's own rule has the id of a variant of ours, the variant gets a number. */
function distinct(rules: readonly Identified[]): Identified[] {
  const taken = new Set(rules.map(([, { component }, id]) => `${component}\0${id}`));
  let before: Identified | undefined;
  return rules.map((rule) => {
    const [name, entry, id] = rule;
    const isSame = before?.[1].component === entry.component && before[2] === id;
    before = rule;
    if (!isSame) return rule;
    let number = 2;
    while (taken.has(`${entry.component}\0${id}/${number}`)) number += 1;
    taken.add(`${entry.component}\0${id}/${number}`);
    return [name, entry, `${id}/${number}`] as const;
  });
}

function bySeverity([, a]: [string, Entry], [, b]: [string, Entry]): number {
  return rank(a.band) - rank(b.band);
}

const rank = (band: Severity | '') => (band === '' ? severities.length : severities.indexOf(band));
