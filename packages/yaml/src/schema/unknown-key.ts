import { hint, isNear, nearest, nearestHint } from '@ci-actions/inputs';
import { shorten } from '@ci-actions/markdown';
import type { MapEntry } from '../located.ts';
import { at } from './at.ts';
import type { Field, Reading } from './shape.ts';

type Fields = Readonly<Record<string, Field>>;

/** Entries that stand at the column of the key that they belong under, which has no value then. */
export interface Spilled {
  readonly owner: MapEntry;
  readonly entries: readonly MapEntry[];
  /** Where the owner belongs itself, if it has no such keys here. */
  readonly place?: string;
}

export function spilled(
  entries: readonly MapEntry[],
  fields: Fields,
  reading: Reading,
): readonly Spilled[] {
  const found: Spilled[] = [];
  let owner: MapEntry | undefined;
  for (const entry of entries) {
    const field = own(fields, entry.key);
    if (field) owner = isEmpty(entry) && !field.shape.list ? entry : undefined;
    const place = !field && owner ? placeBelow(owner, entry, fields, reading) : undefined;
    if (!owner || place === undefined) continue;
    const last = found.at(-1);
    if (last?.owner === owner) found.splice(-1, 1, { ...last, entries: [...last.entries, entry] });
    else found.push({ owner, entries: [entry], ...(place !== '' && { place }) });
  }
  return found;
}

/** Empty if the entry belongs under the owner here; the owner's place if they belong elsewhere. */
function placeBelow(
  { key: owner }: MapEntry,
  { key }: MapEntry,
  fields: Fields,
  { keys }: Reading,
): string | undefined {
  if (own(own(fields, owner)?.shape.keys ?? {}, key)) return '';
  const above = (keys.get(key) ?? []).map((path) => path.slice(0, -key.length - 1));
  return above.find((path) => path === owner || path.endsWith(`.${owner}`));
}

export function refuseSpilled(
  { owner, entries: [entry], place }: Spilled,
  path: string,
  reading: Reading,
): void {
  const name = quoted(at(path, owner.key));
  if (place !== undefined) {
    add(reading, owner, path, `${name} with the keys below it ${belongs([place])}`, 'it there');
  } else if (entry) {
    const accepted = `more spaces before it than before "${owner.key}" of line ${owner.line}`;
    add(reading, entry, path, `${quoted(at(path, entry.key))} belongs under ${name}`, accepted);
  }
}

/** A key that the map does not have: misspelt, in the wrong place, or not a key as it is written. */
export function refuseUnknown(
  entry: MapEntry,
  path: string,
  fields: Fields,
  reading: Reading,
  before: MapEntry | undefined,
): void {
  const names = Object.keys(fields);
  const accepted = `one of ${names.join(', ')}`;
  const written = writtenWrong(entry, fields);
  if (written) {
    reading.meant.add(at(path, written.key));
    // an element without its blank is missing in the list above
    if (entry.key.startsWith('-') && before) reading.meant.add(at(path, before.key));
    add(reading, entry, path, written.problem, written.accepted);
    return;
  }
  const near = nearest(entry.key, names);
  const places = isNear(entry.key, near) ? [] : (reading.keys.get(entry.key) ?? []);
  if (places.length > 0 && places.length <= mostPlaces) {
    add(reading, entry, path, `${quoted(at(path, entry.key))} ${belongs(places)}`, accepted);
    return;
  }
  if (nearestHint(entry.key, names) !== '') reading.meant.add(at(path, near));
  const { line, column } = entry;
  reading.mistakes.push({
    name: at(path, entry.key),
    value: entry.key,
    accepted: accepted + hint(near),
    place: { file: reading.file, line, column },
  });
}

const mostPlaces = 3;

function belongs(places: readonly string[]): string {
  return places.every((place) => !/[.[]/.test(place))
    ? 'belongs at the top level'
    : `belongs under ${places.join(' or ')}`;
}

/** A key that the parser read differently, for want of a blank or a colon. */
function writtenWrong({ key, value }: MapEntry, fields: Fields) {
  if (/^-\w/.test(key)) {
    const name = shorten(key.slice(1), 60);
    return { key: name, problem: 'no blank after "-"', accepted: `"- ${name}"` };
  }
  const [, name = '', mark = '', rest = ''] = /^([\w-]+?)(:|\s+|$)(.*)$/s.exec(key) ?? [];
  if (!own(fields, name)) return undefined;
  if (mark === ':') {
    const shown = shorten(`${name}: ${rest}`, 60);
    return { key: name, problem: `no blank after "${name}:"`, accepted: `"${shown}"` };
  }
  const valueless = value.kind === 'scalar' && value.text === '';
  if (rest === '' || (!valueless && !/^[[{]/.test(rest))) return undefined;
  const shown = shorten(`${name}: ${rest}`, 60);
  return { key: name, problem: `no colon after "${name}"`, accepted: `"${shown}"` };
}

function add(
  reading: Reading,
  { key, line, column }: MapEntry,
  path: string,
  problem: string,
  accepted: string,
): void {
  const place = { file: reading.file, line, column };
  reading.mistakes.push({ name: at(path, key), value: key, problem, accepted, place });
}

const own = (fields: Fields, key: string): Field | undefined =>
  Object.hasOwn(fields, key) ? fields[key] : undefined;

export function isEmpty({ value }: MapEntry): boolean {
  return value.kind === 'scalar' && value.value === null && value.text === '';
}

const quoted = (path: string): string => `"${shorten(path, 100)}"`;
