import { severities } from '@ci-actions/findings';
import type { Severity } from '@ci-actions/findings';
import { compareText, compareVersions } from '../model/compare.ts';
import type { ReportingDescriptor } from '../model/log.ts';
import { repairedRule, scoreOf, tellLongTexts, withScore } from '../repair/repair-rule.ts';
import { normalize } from '../schema/normalize.ts';
import type { OnRepair } from '../schema/values.ts';

/** Which rule of a merged run a result broke. */
export interface RuleKey {
  /** Empty for the driver, else the extension's name. */
  readonly component: string;
  readonly id: string;
  /** The severity that its score means; empty where its results speak by levels. */
  readonly band: Severity | '';
}

interface Entry extends RuleKey {
  rule: ReportingDescriptor;
  text: string;
  version: string;
  score: string | undefined;
  used: boolean;
}

/** A rule as the merged run lists it. */
export interface ListedRule {
  readonly rule: ReportingDescriptor;
  readonly component: string;
  readonly index: number;
}

/**
 * The rules of one merged run, unified by id over reports and versions. Of differing texts those
 * of the latest version stay, of scores within one severity the highest. Where scores differ in
 * severity, as Trivy's do per package, the most severe keeps the id and each other gets one of its
 * own, `<id>/<severity>`: the platform knows severities of rules, not of results.
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
      const order = compareVersions(version, known.version) || compareText(text, known.text);
      if (order > 0 || known.text === '') Object.assign(known, { rule, text, version });
    } else {
      const text = rule === undefined ? '' : JSON.stringify(rule);
      entries.set(name, { ...key, rule: given, text, version, score, used });
    }
    return name;
  };

  /** By name, the rules with their final ids and places. */
  const listed = (): ReadonlyMap<string, ListedRule> => {
    const list = new Map<string, ListedRule>();
    const sizes = new Map<string, number>();
    for (const [name, entry, id] of identified(entries)) {
      const index = sizes.get(entry.component) ?? 0;
      sizes.set(entry.component, index + 1);
      tellLongTexts(entry.rule, onRepair);
      const whole = withScore(repairedRule({ ...entry.rule, id }, onRepair), entry.score);
      const rule = normalize('reportingDescriptor', whole, onRepair) as ReportingDescriptor;
      list.set(name, { rule, component: entry.component, index });
    }
    return list;
  };
  return { note, listed, rule: (name: string) => entries.get(name)?.rule };
}

export type MergedRules = ReturnType<typeof mergedRules>;

/** "7" and "7.0" are one score: which text stays does not depend on which came first. */
function higher(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return (Number(a) - Number(b) || compareText(a, b)) > 0 ? a : b;
}

function nameOf({ component, id, band }: RuleKey): string {
  return `${component}\0${id}\0${band}`;
}

/** Rules in order with their ids; a listing that no result uses gives way to variants that some do. */
function identified(entries: ReadonlyMap<string, Entry>): (readonly [string, Entry, string])[] {
  const groups = Map.groupBy(entries, ([, entry]) => `${entry.component}\0${entry.id}`);
  const rules = [...groups.values()].flatMap((variants) => {
    const used = variants.filter(([, entry]) => entry.used);
    const kept = (used.length > 0 ? used : variants).sort(bySeverity);
    return kept.map(([name, entry], at) => {
      // The platform takes no empty id; its results still find the rule by the one it had.
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

/** A tool may have given a rule the id that we give a variant: the variant then gets a number. */
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
