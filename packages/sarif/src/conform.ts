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
  readonly place: number;
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

interface Members {
  readonly byName: ReadonlyMap<string, Member>;
  readonly required: readonly string[];
}

function shaped(name: string, line: string): Fit {
  let members: Members | undefined;
  return (value, tell) => {
    members ??= membersOf(line);
    return isRecord(value) ? fitMembers(name, value, members, tell) : unfit;
  };
}

function membersOf(line: string): Members {
  const all = line.split(' ').map(memberOf);
  return {
    byName: new Map(all.map((member) => [member.name, member])),
    required: all.filter(({ required }) => required).map(({ name }) => name),
  };
}

/** Members are met in the order given; only where that is not ours are they put into it. */
function fitMembers(
  shape: string,
  value: Readonly<Record<string, unknown>>,
  { byName, required }: Members,
  tell: Tell,
): unknown {
  let fitted: Record<string, unknown> = {};
  let last = -1;
  let inOrder = true;
  let unknown = false;
  for (const name of Object.keys(value)) {
    const given = value[name];
    if (given === undefined) continue;
    const member = byName.get(name);
    if (member === undefined) {
      unknown = true;
      continue;
    }
    const fitting = given === null ? unfit : member.fit(given, tell);
    if (fitting === unfit) {
      if (given !== null && !member.required) tell(tookOut(shape, name));
      continue;
    }
    fitted[name] = fitting;
    if (member.place < last) inOrder = false;
    last = member.place;
  }
  for (const name of required) if (fitted[name] === undefined) return unfit;
  if (unknown) {
    keepUnknown(shape, value, byName, fitted, tell);
    inOrder = false;
  }
  if (!inOrder) fitted = ordered(fitted, byName);
  return ties[shape]?.(fitted) === false ? unfit : fitted;
}

function ordered(
  fitted: Readonly<Record<string, unknown>>,
  byName: Members['byName'],
): Record<string, unknown> {
  const place = (name: string) => byName.get(name)?.place ?? 0;
  const names = Object.keys(fitted).sort((a, b) => place(a) - place(b));
  return Object.fromEntries(names.map((name) => [name, fitted[name]]));
}

function tookOut(shape: string, name: string): string {
  return `took out ${shape}.${name}, which SARIF does not allow so`;
}

/** Nothing is lost that may still mean something to a reader. */
function keepUnknown(
  shape: string,
  value: Readonly<Record<string, unknown>>,
  known: ReadonlyMap<string, unknown>,
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

function memberOf(text: string, place: number): Member {
  const [name = '', rest = ''] = text.split(/:(.*)/s);
  const [, type = '', list, map, required] = /^(.*?)(\[1?\]=?)?(\{\})?(!)?$/.exec(rest) ?? [];
  let known: Fit | undefined;
  const one: Fit = (value, tell) => (known ??= fitOf(type))(value, tell);
  const fit = list ? listOf(name, one, list) : map ? mapOf(name, one) : one;
  return { name, place, fit, required: required !== undefined };
}

function listOf(name: string, one: Fit, kind: string): Fit {
  const unique = kind.endsWith('=');
  const least = kind.startsWith('[1') ? 1 : 0;
  return (value, tell) => {
    if (!Array.isArray(value)) return unfit;
    const all = value.map((item) => one(item, tell));
    const fitting = all.includes(unfit) ? all.filter((item) => item !== unfit) : all;
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
