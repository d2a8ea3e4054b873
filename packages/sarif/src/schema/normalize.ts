import { shapes } from './sarif-schema.ts';
import type { Fit, Tell } from './values.ts';
import { isRecord, sorted, unfit, valueTypes } from './values.ts';

/**
 * The value as SARIF 2.1.0 allows it, its members in a fixed order; `unfit` where a member that
 * must be there is not. Members that the standard does not know move into the property bag, values
 * of a wrong type are taken out; each is told. So a log that was conformed is valid, and equal
 * values are equal as text.
 */
export function conform(shape: string, value: unknown, tell: Tell): unknown {
  return fitOf(shape)(value, tell);
}

interface Member {
  readonly name: string;
  readonly place: number;
  readonly fit: Fit;
  /** Every value of this JavaScript type fits. */
  readonly plain: 'string' | 'boolean' | undefined;
  readonly required: boolean;
}

/** Ties between members that the schema states beside the types. */
const ties: Readonly<Record<string, (value: Readonly<Record<string, unknown>>) => boolean>> = {
  message: (m) => m['text'] !== undefined || m['id'] !== undefined,
  physicalLocation: (p) => p['address'] !== undefined || p['artifactLocation'] !== undefined,
  reportingDescriptorReference: (r) => ['id', 'index', 'guid'].some((k) => r[k] !== undefined),
  externalPropertyFileReference: (r) => ['location', 'guid'].some((k) => r[k] !== undefined),
  graphTraversal: (t) =>
    (t['runGraphIndex'] === undefined) !== (t['resultGraphIndex'] === undefined),
};

const lines = new Map(
  shapes
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
);
const fits = new Map<string, Fit>();

/** Made when first needed, since shapes hold each other. */
function fitOf(type: string): Fit {
  const known = fits.get(type) ?? valueTypes[type];
  if (known) return known;
  const line = lines.get(type);
  const made = line === undefined ? oneOf(type.split('|')) : shaped(type, line);
  fits.set(type, made);
  return made;
}

function oneOf(words: readonly string[]): Fit {
  if (words.length < 2) throw new Error(`shapes.ts: no type "${words[0]}"`);
  return (value) => (typeof value === 'string' && words.includes(value) ? value : unfit);
}

interface Members {
  readonly byName: ReadonlyMap<string, Member>;
  /** How many members must be there. */
  readonly required: number;
  readonly tie: (value: Readonly<Record<string, unknown>>) => boolean;
}

/** Graphs and exceptions hold their like without end, and the engine's stack has one. */
const mostLevels = 100;
let level = 0;

function shaped(name: string, line: string): Fit {
  let members: Members | undefined;
  return (value, tell) => {
    if (!isRecord(value)) return unfit;
    if (level === mostLevels) {
      tell('took out what is nested too deeply');
      return unfit;
    }
    members ??= membersOf(name, line);
    level += 1;
    try {
      return fitMembers(name, value, members, tell);
    } finally {
      level -= 1;
    }
  };
}

function membersOf(shape: string, line: string): Members {
  const all = line.split(' ').map(memberOf);
  return {
    byName: new Map(all.map((member) => [member.name, member])),
    required: all.filter((member) => member.required).length,
    tie: ties[shape] ?? (() => true),
  };
}

/** A value that fits as it is stays the same object: most do, and there are many. */
function fitMembers(
  shape: string,
  value: Readonly<Record<string, unknown>>,
  { byName, required, tie }: Members,
  tell: Tell,
): unknown {
  let last = -1;
  let same = true;
  let unknown = false;
  let there = 0;
  let changes: Record<string, unknown> | undefined;
  for (const name in value) {
    const given = value[name];
    if (given === undefined) continue;
    const member = byName.get(name);
    if (member === undefined) {
      unknown = true;
      continue;
    }
    if (member.place < last) same = false;
    last = member.place;
    if (member.required) there += 1;
    if (typeof given === member.plain) continue;
    const fitting = given === null ? unfit : member.fit(given, tell);
    if (fitting === given) continue;
    changes ??= {};
    changes[name] = fitting === unfit ? undefined : fitting;
    if (fitting !== unfit) continue;
    if (member.required) there -= 1;
    else if (given !== null) tell(tookOut(shape, name));
  }
  const fitted =
    same && !unknown && changes === undefined ? value : rebuilt(value, byName, changes);
  if (there < required) return unfit;
  const whole = unknown ? withUnknown(shape, value, byName, fitted, tell) : fitted;
  return tie(whole) ? whole : unfit;
}

/** With what changed, and in the order of `shapes.ts`. */
function rebuilt(
  value: Readonly<Record<string, unknown>>,
  byName: Members['byName'],
  changes: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const inOrder: Record<string, unknown> = {};
  for (const name of byName.keys()) {
    const member = name in changes ? changes[name] : value[name];
    if (member !== undefined && Object.hasOwn(value, name)) inOrder[name] = member;
  }
  return inOrder;
}

function tookOut(shape: string, name: string): string {
  return `took out ${shape}.${name}, which SARIF does not allow so`;
}

/** Nothing is lost that may still mean something to a reader. */
function withUnknown(
  shape: string,
  value: Readonly<Record<string, unknown>>,
  known: ReadonlyMap<string, unknown>,
  fitted: Readonly<Record<string, unknown>>,
  tell: Tell,
): Readonly<Record<string, unknown>> {
  const unknown = Object.entries(value).filter(([k, v]) => !known.has(k) && v !== undefined);
  tell(`moved members that SARIF does not know into the property bag of ${shape}`);
  const bag = isRecord(fitted['properties']) ? fitted['properties'] : {};
  const moved = unknown.filter(([key]) => !Object.hasOwn(bag, key) && key !== 'tags');
  return { ...fitted, properties: sorted({ ...Object.fromEntries(moved), ...bag }) };
}

function memberOf(text: string, place: number): Member {
  const [name = '', rest = ''] = text.split(/:(.*)/s);
  const [, type = '', list, map, required] = /^(.*?)(\[1?\]=?)?(\{\})?(!)?$/.exec(rest) ?? [];
  let known: Fit | undefined;
  const one: Fit = (value, tell) => (known ??= fitOf(type))(value, tell);
  const fit = list ? listOf(name, one, list) : map ? mapOf(name, one) : one;
  const plain = list || map ? undefined : plainTypes[type];
  return { name, place, fit, plain, required: required !== undefined };
}

const plainTypes: Readonly<Record<string, Member['plain']>> = { text: 'string', flag: 'boolean' };

function listOf(name: string, one: Fit, kind: string): Fit {
  const unique = kind.endsWith('=');
  const least = kind.startsWith('[1') ? 1 : 0;
  return (value, tell) => {
    if (!Array.isArray(value)) return unfit;
    const kept = fitItems(name, value as unknown[], one, tell);
    const single = unique && kept.length > 1 ? withoutDoubles(kept) : kept;
    return single.length < least ? unfit : single;
  };
}

function fitItems(name: string, items: unknown[], one: Fit, tell: Tell): unknown[] {
  let all: unknown[] | undefined;
  let odd = false;
  for (let at = 0; at < items.length; at += 1) {
    const fitting = one(items[at], tell);
    if (fitting === items[at]) continue;
    all ??= [...items];
    all[at] = fitting;
    odd ||= fitting === unfit;
  }
  if (!odd) return all ?? items;
  tell(`took elements out of ${name} that SARIF does not allow`);
  return (all ?? items).filter((item) => item !== unfit);
}

function withoutDoubles(items: unknown[]): unknown[] {
  const single = new Map(items.map((item) => [JSON.stringify(item), item]));
  return single.size === items.length ? items : [...single.values()];
}

function mapOf(name: string, one: Fit): Fit {
  return (value, tell) => {
    if (!isRecord(value)) return unfit;
    let last = '';
    let same = true;
    for (const key of Object.keys(value)) {
      if (key < last || one(value[key], () => undefined) !== value[key]) same = false;
      last = key;
    }
    if (same) return value;
    const entries = Object.keys(value)
      .sort()
      .map((key) => [key, one(value[key], tell)] as const)
      .filter(([, fitting]) => fitting !== unfit);
    if (entries.length < Object.keys(value).length) tell(`took entries out of ${name}`);
    return Object.fromEntries(entries);
  };
}
