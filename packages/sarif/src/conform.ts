import { shapes } from './shapes.ts';
import { type Fit, isRecord, sorted, type Tell, unfit, valueTypes } from './values.ts';

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
  readonly fit: Fit;
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

function shaped(name: string, line: string): Fit {
  let members: readonly Member[] | undefined;
  let known: ReadonlySet<string> = new Set();
  return (value, tell) => {
    if (!members) {
      members = line.split(' ').map(memberOf);
      known = new Set(members.map((member) => member.name));
    }
    return isRecord(value) ? fitMembers(name, value, members, known, tell) : unfit;
  };
}

function fitMembers(
  shape: string,
  value: Readonly<Record<string, unknown>>,
  members: readonly Member[],
  known: ReadonlySet<string>,
  tell: Tell,
): unknown {
  const fitted: Record<string, unknown> = {};
  let met = 0;
  for (const { name, fit, required } of members) {
    const given = value[name];
    if (given === undefined) {
      if (required) return unfit;
      continue;
    }
    met += 1;
    const fitting = given === null ? unfit : fit(given, tell);
    if (fitting !== unfit) fitted[name] = fitting;
    else if (required) return unfit;
    else if (given !== null) tell(`took out ${shape}.${name}, which SARIF does not allow so`);
  }
  if (met < Object.keys(value).length) keepUnknown(shape, value, known, fitted, tell);
  return ties[shape]?.(fitted) === false ? unfit : fitted;
}

/** Nothing is lost that may still mean something to a reader. */
function keepUnknown(
  shape: string,
  value: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
  fitted: Record<string, unknown>,
  tell: Tell,
): void {
  const unknown = Object.entries(value).filter(([k, v]) => !known.has(k) && v !== undefined);
  if (unknown.length === 0) return;
  tell(`moved members that SARIF does not know into the property bag of ${shape}`);
  const bag = isRecord(fitted['properties']) ? fitted['properties'] : {};
  const moved = unknown.filter(([key]) => !Object.hasOwn(bag, key) && key !== 'tags');
  fitted['properties'] = sorted({ ...Object.fromEntries(moved), ...bag });
}

function memberOf(text: string): Member {
  const [name = '', rest = ''] = text.split(/:(.*)/s);
  const [, type = '', list, map, required] = /^(.*?)(\[1?\]=?)?(\{\})?(!)?$/.exec(rest) ?? [];
  const one: Fit = (value, tell) => fitOf(type)(value, tell);
  const fit = list ? listOf(name, one, list) : map ? mapOf(name, one) : one;
  return { name, fit, required: required !== undefined };
}

function listOf(name: string, one: Fit, kind: string): Fit {
  const unique = kind.endsWith('=');
  const least = kind.startsWith('[1') ? 1 : 0;
  return (value, tell) => {
    if (!Array.isArray(value)) return unfit;
    const fitting = value.map((item) => one(item, tell)).filter((item) => item !== unfit);
    if (fitting.length < value.length)
      tell(`took elements out of ${name} that SARIF does not allow`);
    const kept = unique && fitting.length > 1 ? withoutDoubles(fitting) : fitting;
    return kept.length < least ? unfit : kept;
  };
}

function withoutDoubles(items: readonly unknown[]): unknown[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function mapOf(name: string, one: Fit): Fit {
  return (value, tell) => {
    if (!isRecord(value)) return unfit;
    const entries = Object.keys(value)
      .sort()
      .map((key) => [key, one(value[key], tell)] as const)
      .filter(([, fitting]) => fitting !== unfit);
    if (entries.length < Object.keys(value).length) tell(`took entries out of ${name}`);
    return Object.fromEntries(entries);
  };
}
