import { sarifSchemaLines } from './sarif-schema.ts';
import { isRecord, sorted, invalid, valueTypes } from './values.ts';
import type { Normalize, OnRepair } from './values.ts';
import { wrappedText } from './wrapped-text.ts';

/**
 * Makes a value match a type of SARIF 2.1.0, with its members in a fixed order. Moves unknown
 * members into the property bag, removes values of a wrong type, and reports each change. Returns
 * `invalid` if a required member is missing. So a normalized log is valid, and equal values have
 * equal texts.
 */
export function normalize(type: string, value: unknown, onRepair: OnRepair): unknown {
  return normalizerOf(type)(value, onRepair);
}

interface Member {
  readonly name: string;
  readonly place: number;
  readonly normalizeValue: Normalize;
  /** Every value of this JavaScript type is valid. */
  readonly plain: 'string' | 'boolean' | undefined;
  /** Whether its text, or each text of its list, must be a URI. */
  readonly isUri: boolean;
  readonly required: boolean;
}

/** Conditions of the schema on several members of an object. */
const conditions: Readonly<Record<string, (value: Readonly<Record<string, unknown>>) => boolean>> =
  {
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

/** Made on first use, because types refer to each other. */
function normalizerOf(type: string): Normalize {
  const known = normalizers.get(type) ?? valueTypes[type];
  if (known) return known;
  const line = lines.get(type);
  const made = line === undefined ? oneOf(type.split('|')) : objectNormalizer(type, line);
  normalizers.set(type, made);
  return made;
}

function oneOf(words: readonly string[]): Normalize {
  if (words.length < 2) throw new Error(`sarif-schema.ts: no type "${words[0]}"`);
  return (value) => (typeof value === 'string' && words.includes(value) ? value : invalid);
}

interface Members {
  readonly byName: ReadonlyMap<string, Member>;
  /** Number of required members. */
  readonly required: number;
  readonly condition: (value: Readonly<Record<string, unknown>>) => boolean;
}

/** Limits recursion: graphs and exceptions nest without limit, and the stack does not. */
const mostLevels = 100;
let level = 0;

function objectNormalizer(name: string, line: string): Normalize {
  let members: Members | undefined;
  return (given, onRepair) => {
    const value = isRecord(given) ? given : wrappedText(name, given);
    if (value === undefined) return invalid;
    if (value !== given) onRepair(`made the object ${name} of a value that is none`);
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

function membersOf(type: string, line: string): Members {
  const all = line.split(' ').map(memberOf);
  return {
    byName: new Map(all.map((member) => [member.name, member])),
    required: all.filter((member) => member.required).length,
    condition: conditions[type] ?? (() => true),
  };
}

/** Returns a valid value itself, without a copy: most values are valid. */
function normalizeMembers(
  type: string,
  value: Readonly<Record<string, unknown>>,
  { byName, required, condition }: Members,
  onRepair: OnRepair,
): unknown {
  let last = -1;
  let same = true;
  let unknown = false;
  let present = 0;
  let changes: Record<string, unknown> | undefined;
  let prose: Record<string, unknown> | undefined;
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
    if (member.required) present += 1;
    if (typeof given === member.plain) continue;
    const fit = given === null ? invalid : member.normalizeValue(given, onRepair);
    if (fit === given) continue;
    changes ??= {};
    changes[name] = fit === invalid ? undefined : fit;
    const isProse = fit !== given && member.isUri && hasText(given);
    if (isProse) {
      prose ??= {};
      prose[name] = given;
    }
    if (fit !== invalid) continue;
    if (member.required) present -= 1;
    else if (isProse) onRepair(`moved a text that is no URI into the property bag of ${type}`);
    else if (given !== null) onRepair(removed(type, name));
  }
  const normalized =
    same && !unknown && changes === undefined ? value : rebuilt(value, byName, changes);
  if (present < required) return invalid;
  const known = unknown ? withUnknown(type, value, byName, normalized, onRepair) : normalized;
  const whole = prose === undefined ? known : withProse(known, prose);
  return condition(whole) ? whole : invalid;
}

/** The value with its changes, in the order of `sarif-schema.ts`. */
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

function removed(type: string, name: string): string {
  return `removed ${type}.${name}, which does not match the SARIF schema`;
}

/** Whether a value for a URI, or for a list of them, has a text: "ask the team". */
function hasText(value: unknown): boolean {
  return [value].flat().some((text) => typeof text === 'string' && text.trim() !== '');
}

/** Keeps prose that stands where a URI belongs in the property bag. */
function withProse(
  normalized: Readonly<Record<string, unknown>>,
  prose: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const bag = isRecord(normalized['properties']) ? normalized['properties'] : {};
  return { ...normalized, properties: sorted({ ...prose, ...bag }) };
}

/** Moves unknown members into the property bag, where a reader still finds them. */
function withUnknown(
  type: string,
  value: Readonly<Record<string, unknown>>,
  known: ReadonlyMap<string, unknown>,
  normalized: Readonly<Record<string, unknown>>,
  onRepair: OnRepair,
): Readonly<Record<string, unknown>> {
  const unknown = Object.entries(value).filter(([k, v]) => !known.has(k) && v !== undefined);
  onRepair(`moved properties that SARIF does not define into the property bag of ${type}`);
  const bag = isRecord(normalized['properties']) ? normalized['properties'] : {};
  const moved = unknown.filter(
    ([key, member]) => !Object.hasOwn(bag, key) && (key !== 'tags' || isTags(member)),
  );
  return { ...normalized, properties: sorted({ ...Object.fromEntries(moved), ...bag }) };
}

/** The only value that SARIF allows for `tags` in a bag. */
function isTags(value: unknown): boolean {
  return Array.isArray(value) && new Set(value).size === value.length && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function memberOf(text: string, place: number): Member {
  const [name = '', rest = ''] = text.split(/:(.*)/s);
  const [, type = '', list, map, required] = /^(.*?)(\[1?\]=?)?(\{\})?(!)?$/.exec(rest) ?? [];
  let known: Normalize | undefined;
  const one: Normalize = (value, onRepair) => (known ??= normalizerOf(type))(value, onRepair);
  const normalizeValue = list ? listOf(name, one, list) : map ? mapOf(name, one) : one;
  const plain = list || map ? undefined : plainTypes[type];
  const isUri = type === 'uri';
  return { name, place, normalizeValue, plain, isUri, required: required !== undefined };
}

const plainTypes: Readonly<Record<string, Member['plain']>> = { text: 'string', flag: 'boolean' };

function listOf(name: string, one: Normalize, kind: string): Normalize {
  const unique = kind.endsWith('=');
  const least = kind.startsWith('[1') ? 1 : 0;
  return (value, onRepair) => {
    if (!Array.isArray(value)) return listOfOne(name, value, one, onRepair);
    const kept = normalizeItems(name, value as unknown[], one, onRepair);
    const single = unique && kept.length > 1 ? withoutDuplicates(kept) : kept;
    return single.length < least ? invalid : single;
  };
}

/** Takes a single element in place of its list. */
function listOfOne(name: string, value: unknown, one: Normalize, onRepair: OnRepair): unknown {
  const single = one(value, () => undefined);
  if (single === invalid) return invalid;
  onRepair(`made a list of the only element of ${name}`);
  return [one(value, onRepair)];
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

function withoutDuplicates(items: unknown[]): unknown[] {
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
