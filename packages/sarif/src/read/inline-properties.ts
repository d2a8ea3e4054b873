import { shorten } from '@ci-actions/markdown';
import { isRecord } from '../schema/values.ts';

type Json = Readonly<Record<string, unknown>>;

/** The runs with their inline parts, without results; and for each run its inline results. */
export type InlinedRuns =
  | { readonly runs: readonly Json[]; readonly results: readonly (readonly unknown[])[] }
  | { readonly refused: string };

/** A part of `inlineExternalProperties`, until a run takes it. */
interface Part {
  readonly holder: Holder;
  readonly key: string;
  readonly value: unknown;
  taken: boolean;
}

/** One object of `inlineExternalProperties`. */
interface Holder {
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly guid: string | undefined;
  readonly runGuid: string | undefined;
}

/**
 * Puts the parts that a log keeps in `inlineExternalProperties` into the runs that they belong to
 * (SARIF 3.15). A run names its parts by guid, or an object names its run by `runGuid`. Properties
 * alone, as csdiff writes them without a guid, belong to the only run. Refuses what belongs to no
 * run, because it may hold findings.
 */
export function inlinedRuns(runs: readonly Json[], inline: unknown): InlinedRuns {
  const parts = partsOf(inline);
  const made: Json[] = [];
  const results: unknown[][] = [];
  for (const [at, run] of runs.entries()) {
    const own = takenBy(run, at, parts, runs.length === 1);
    if (typeof own === 'string') return { refused: own };
    results.push(listsOf(own, 'results'));
    made.push(withParts(run, own));
  }
  const lost = parts.find(({ taken }) => !taken);
  return lost === undefined ? { runs: made, results } : { refused: whyLost(lost) };
}

/** Members of an object of `inlineExternalProperties` that are no part of a run. */
const notParts = new Set(['schema', 'version', 'guid', 'runGuid', 'properties', '$schema']);

function partsOf(inline: unknown): readonly Part[] {
  const list: readonly unknown[] = Array.isArray(inline) ? inline : [inline];
  return list.flatMap((item, at): Part[] => {
    const object = isRecord(item) ? item : {};
    const guids = { guid: guidOf(object['guid']), runGuid: guidOf(object['runGuid']) };
    const holder = { number: at + 1, ...guids };
    return Object.entries(object)
      .filter(([key, value]) => !notParts.has(key) && value !== undefined && value !== null)
      .map(([key, value]) => ({ holder, key, value, taken: false }));
  });
}

function guidOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.toLowerCase() : undefined;
}

/** The parts of a run in the order of its references, then the others of the same object. */
function takenBy(
  run: Json,
  at: number,
  parts: readonly Part[],
  only: boolean,
): readonly Part[] | string {
  const own = new Set<Part>();
  const holders = new Set<Holder>();
  const held = new Set(parts.map(({ holder }) => holder.guid));
  for (const { key, guid, items } of referencesOf(run, held)) {
    const found = parts.filter((part) => part.holder.guid === guid && part.key === key);
    const known = parts.find((part) => part.holder.guid === guid)?.holder;
    if (found.length === 0) {
      return `is no SARIF log: run ${at + 1} keeps its ${key} in the external properties "${shorten(guid, 40)}", which the file does not hold`;
    }
    const count = found.reduce((sum, { value }) => sum + asList(value).length, 0);
    if (items !== undefined && items > count) {
      return `is no SARIF log: run ${at + 1} keeps ${items} ${key} in the external properties "${shorten(guid, 40)}", which hold ${count}`;
    }
    found.forEach((part) => own.add(part));
    if (known !== undefined) holders.add(known);
  }
  const guid = isRecord(run['automationDetails'])
    ? guidOf(run['automationDetails']['guid'])
    : undefined;
  for (const part of parts) {
    const { holder, key } = part;
    const named = holder.runGuid !== undefined && holder.runGuid === guid;
    const alone = only && holder.guid === undefined && key === 'externalizedProperties';
    if ((holders.has(holder) && !part.taken) || named || alone) own.add(part);
  }
  for (const part of own) part.taken = true;
  return [...own];
}

/** References by guid. One with a location and an unknown guid is to another file. */
function referencesOf(run: Json, held: ReadonlySet<string | undefined>) {
  const references = run['externalPropertyFileReferences'];
  if (!isRecord(references)) return [];
  return Object.entries(references).flatMap(([key, given]) =>
    asList(given).flatMap((one) => {
      const guid = isRecord(one) ? guidOf(one['guid']) : undefined;
      if (guid === undefined || !isRecord(one)) return [];
      if (isRecord(one['location']) && !held.has(guid)) return [];
      const count = one['itemCount'];
      return [{ key, guid, items: typeof count === 'number' && count > 0 ? count : undefined }];
    }),
  );
}

function withParts(run: Json, own: readonly Part[]): Json {
  if (own.length === 0) return run;
  const members: Record<string, unknown> = { ...run };
  for (const { key, value } of own) {
    if (key === 'results') members[key] ??= [];
    else if (key === 'externalizedProperties') {
      members['properties'] = merged(members['properties'], value);
    } else if (key === 'driver' || key === 'extensions') {
      const tool = isRecord(members['tool']) ? members['tool'] : {};
      const part = key === 'driver' ? merged(tool[key], value) : joined(tool[key], value);
      members['tool'] = { ...tool, [key]: part };
    } else if (key === 'conversion') members[key] = merged(members[key], value);
    else members[key] = joined(members[key], value);
  }
  const rest = referencesLeft(run, own);
  if (rest === undefined) delete members['externalPropertyFileReferences'];
  else members['externalPropertyFileReferences'] = rest;
  return members;
}

/** The references of a run that its inline parts do not answer. */
function referencesLeft(run: Json, own: readonly Part[]): object | undefined {
  const references = run['externalPropertyFileReferences'];
  if (!isRecord(references)) return references as undefined;
  const answered = new Set(own.flatMap(({ holder: { guid } }) => guid ?? []));
  const left = Object.entries(references).flatMap(([key, given]) => {
    const rest = asList(given).filter(
      (one) => !isRecord(one) || !answered.has(guidOf(one['guid']) ?? ''),
    );
    return rest.length === 0 ? [] : [[key, Array.isArray(given) ? rest : rest[0]] as const];
  });
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

function listsOf(parts: readonly Part[], key: string): unknown[] {
  return parts.filter((part) => part.key === key).flatMap(({ value }) => asList(value));
}

function merged(one: unknown, other: unknown): unknown {
  return { ...(isRecord(one) ? one : {}), ...(isRecord(other) ? other : {}) };
}

function joined(one: unknown, other: unknown): readonly unknown[] {
  return [...(one === undefined || one === null ? [] : asList(one)), ...asList(other)];
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

function whyLost({ holder, key }: Part): string {
  const named = holder.guid === undefined ? '' : ` ("${shorten(holder.guid, 40)}")`;
  return `is no SARIF log: no run refers to the ${key} in object ${holder.number}${named} of its "inlineExternalProperties"`;
}
