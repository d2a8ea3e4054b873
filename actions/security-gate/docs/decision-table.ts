import { decide } from '../src/judge/decide.ts';
import type { Decision, FindingFacts, ToolRule } from '../src/judge/decide.ts';

/** One row: for each column the values that the row covers (`any`: all values), and the decision. */
export interface DecisionRow {
  readonly conditions: readonly string[];
  readonly decision: Decision;
}

interface Column {
  readonly head: string;
  /** Value as the table prints it → the input of `decide` that it represents. */
  readonly values: Readonly<Record<string, Part>>;
}

interface Part {
  readonly facts?: Partial<FindingFacts>;
  readonly rule?: Partial<ToolRule>;
}

const excuses = (excuse: Partial<FindingFacts['excuses']>): Part => ({
  facts: { excuses: { policy: 'no', report: false, vex: undefined, ...excuse } },
});

/** `decide` only compares a severity with fail-on: one severity on each side is enough. */
const columns: readonly Column[] = [
  {
    head: 'a secret',
    values: { no: { facts: { secret: false } }, yes: { facts: { secret: true } } },
  },
  {
    head: 'baselineState',
    values: {
      'not set': { facts: { baseline: undefined } },
      new: { facts: { baseline: 'new' } },
      updated: { facts: { baseline: 'updated' } },
      unchanged: { facts: { baseline: 'unchanged' } },
      absent: { facts: { baseline: 'absent' } },
    },
  },
  {
    head: 'excused by',
    values: {
      nothing: excuses({}),
      'policy by rule or package': excuses({ policy: 'by-rule' }),
      'policy by fingerprint': excuses({ policy: 'by-fingerprint' }),
      report: excuses({ report: true }),
      VEX: excuses({ vex: 'not_affected' }),
    },
  },
  {
    head: 'severity',
    values: {
      'below fail-on': { facts: { severity: 'medium' }, rule: { failOn: 'high' } },
      'at least fail-on': { facts: { severity: 'high' }, rule: { failOn: 'high' } },
    },
  },
  {
    head: 'new-only',
    values: { false: { rule: { newOnly: false } }, true: { rule: { newOnly: true } } },
  },
  {
    head: 'tool',
    values: { counts: { rule: { advisory: false } }, 'is advisory': { rule: { advisory: true } } },
  },
];

export const decisionHeads: readonly string[] = columns.map(({ head }) => head);

interface Group {
  readonly sets: readonly ReadonlySet<string>[];
  readonly decision: Decision;
}

/** Calls `decide` for every combination and merges rows that differ in one column only. */
export function decisionTable(): readonly DecisionRow[] {
  let groups = everyGroup();
  // From the last column to the first: the table is sorted by the first columns, so they merge last.
  for (let at = columns.length - 1; at >= 0; at -= 1) groups = merged(groups, at);
  return groups.map(({ sets, decision }) => ({
    decision,
    conditions: sets.map((set, at) => shown(set, columns[at])),
  }));
}

function everyGroup(): readonly Group[] {
  let words: readonly (readonly string[])[] = [[]];
  for (const { values } of columns) {
    words = words.flatMap((row) => Object.keys(values).map((word) => [...row, word]));
  }
  return words.map((row) => ({
    sets: row.map((word) => new Set([word])),
    decision: decisionOf(row),
  }));
}

function decisionOf(words: readonly string[]): Decision {
  const parts = words.map((word, at) => columns[at]?.values[word] ?? {});
  const facts = Object.assign({}, ...parts.map((part) => part.facts)) as FindingFacts;
  const rule = Object.assign({}, ...parts.map((part) => part.rule)) as ToolRule;
  return decide(facts, rule);
}

/** Merges rows that are equal in all columns but this one. */
function merged(groups: readonly Group[], column: number): readonly Group[] {
  const byRest = new Map<string, Group>();
  for (const group of groups) {
    const rest = group.sets.map((set, at) => (at === column ? [] : [...set].toSorted()));
    const key = JSON.stringify([rest, group.decision]);
    const known = byRest.get(key);
    const sets = group.sets.map((set, at) =>
      at === column ? new Set([...(known?.sets[at] ?? []), ...set]) : set,
    );
    byRest.set(key, { sets, decision: group.decision });
  }
  return [...byRest.values()];
}

function shown(set: ReadonlySet<string>, column: Column | undefined): string {
  const all = Object.keys(column?.values ?? {});
  return set.size === all.length ? 'any' : [...set].join(', ');
}
