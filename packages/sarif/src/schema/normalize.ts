import { sarifSchemaLines } from './sarif-schema.ts';
import { isRecord, sorted, invalid, valueTypes } from './values.ts';
import type { Normalize, OnRepair } from './values.ts';

/**
 * The value as SARIF 2.1.0 allows it, its members in a fixed order; `unfit` where a member that
 * must be there is not. Members that the standard does not know move into the property bag, values
 * of a wrong type are taken out; each is told. So a log that was conformed is valid, and equal
 * values are equal as text.
 */
export function normalize(shape: string, value: unknown, onRepair: OnRepair): unknown {
  return normalizerOf(shape)(value, onRepair);
}

interface Member {
  readonly name: string;
  readonly place: number;
  readonly normalizeValue: Normalize;
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
  sarifSchemaLines
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
);
const normalizers = new Map<string, Normalize>();

/** Made when first needed, since shapes hold each other. */
function normalizerOf(type: string): Normalize {
  const known = normalizers.get(type) ?? valueTypes[type];
  if (known) return known;
  const line = lines.get(type);
  const made = line === undefined ? oneOf(type.split('|')) : shaped(type, line);
  normalizers.set(type, made);
  return made;
}

function oneOf(words: readonly string[]): Normalize {
  if (words.length < 2) throw new Error(`shapes.ts: no type "${words[0]}"`);
  return (value) => (typeof value === 'string' && words.includes(value) ? value : invalid);
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

function shaped(name: string, line: string): Normalize {
  let members: Members | undefined;
  return (value, onRepair) => {
    if (!isRecord(value)) return invalid;
    if (level === mostLevels) {
      onRepair(`removed an object nested deeper than ${mostLevels} levels`);
      return invalid;
    }
    members ??= membersOf(name, line);
    level += 1;
    try {
      return normalizeMembers(name, value, members, onRepair);
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
function normalizeMembers(
  shape: string,
  value: Readonly<Record<string, unknown>>,
  { byName, required, tie }: Members,
  onRepair: OnRepair,
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
    const fit = given === null ? invalid : member.normalizeValue(given, onRepair);
    if (fit === given) continue;
    changes ??= {};
    changes[name] = fit === invalid ? undefined : fit;
    if (fit !== invalid) continue;
    if (member.required) there -= 1;
    else if (given !== null) onRepair(tookOut(shape, name));
  }
  const normalized =
    same && !unknown && changes === undefined ? value : rebuilt(value, byName, changes);
  if (there < required) return invalid;
  const whole = unknown ? withUnknown(shape, value, byName, normalized, onRepair) : normalized;
  return tie(whole) ? whole : invalid;
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
  return `removed ${shape}.${name}, which does not match the SARIF schema`;
}

/** Nothing is lost that may still mean something to a reader. */
function withUnknown(
  shape: string,
  value: Readonly<Record<string, unknown>>,
  known: ReadonlyMap<string, unknown>,
  normalized: Readonly<Record<string, unknown>>,
  onRepair: OnRepair,
): Readonly<Record<string, unknown>> {
  const unknown = Object.entries(value).filter(([k, v]) => !known.has(k) && v !== undefined);
  onRepair(`moved properties that SARIF does not define into the property bag of ${shape}`);
  const bag = isRecord(normalized['properties']) ? normalized['properties'] : {};
  const moved = unknown.filter(([key]) => !Object.hasOwn(bag, key) && key !== 'tags');
  return { ...normalized, properties: sorted({ ...Object.fromEntries(moved), ...bag }) };
}

function memberOf(text: string, place: number): Member {
  const [name = '', rest = ''] = text.split(/:(.*)/s);
  const [, type = '', list, map, required] = /^(.*?)(\[1?\]=?)?(\{\})?(!)?$/.exec(rest) ?? [];
  let known: Normalize | undefined;
  const one: Normalize = (value, onRepair) => (known ??= normalizerOf(type))(value, onRepair);
  const normalizeValue = list ? listOf(name, one, list) : map ? mapOf(name, one) : one;
  const plain = list || map ? undefined : plainTypes[type];
  return { name, place, normalizeValue, plain, required: required !== undefined };
}

const plainTypes: Readonly<Record<string, Member['plain']>> = { text: 'string', flag: 'boolean' };

function listOf(name: string, one: Normalize, kind: string): Normalize {
  const unique = kind.endsWith('=');
  const least = kind.startsWith('[1') ? 1 : 0;
  return (value, onRepair) => {
    if (!Array.isArray(value)) return invalid;
    const kept = normalizeItems(name, value as unknown[], one, onRepair);
    const single = unique && kept.length > 1 ? withoutDoubles(kept) : kept;
    return single.length < least ? invalid : single;
  };
}

function normalizeItems(
  name: string,
  items: unknown[],
  one: Normalize,
  onRepair: OnRepair,
): unknown[] {
  let all: unknown[] | undefined;
  let odd = false;
  for (let at = 0; at < items.length; at += 1) {
    const fit = one(items[at], onRepair);
    if (fit === items[at]) continue;
    all ??= [...items];
    all[at] = fit;
    odd ||= fit === invalid;
  }
  if (!odd) return all ?? items;
  onRepair(`removed elements of ${name} that do not match the SARIF schema`);
  return (all ?? items).filter((item) => item !== invalid);
}

function withoutDoubles(items: unknown[]): unknown[] {
  const single = new Map(items.map((item) => [JSON.stringify(item), item]));
  return single.size === items.length ? items : [...single.values()];
}

function mapOf(name: string, one: Normalize): Normalize {
  return (value, onRepair) => {
    if (!isRecord(value)) return invalid;
    let last = '';
    let same = true;
    for (const key of Object.keys(value)) {
      if (key < last || one(value[key], () => undefined) !== value[key]) same = false;
      last = key;
    }
    if (same) return value;
    const entries = Object.keys(value)
      .sort()
      .map((key) => [key, one(value[key], onRepair)] as const)
      .filter(([, fit]) => fit !== invalid);
    if (entries.length < Object.keys(value).length) {
      onRepair(`removed entries of ${name} that do not match the SARIF schema`);
    }
    return Object.fromEntries(entries);
  };
}
