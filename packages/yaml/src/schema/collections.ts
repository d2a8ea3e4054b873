import { written } from '../located.ts';
import type { Located, MapEntry } from '../located.ts';
import { at } from './at.ts';
import { refuse } from './shape.ts';
import type { Field, Reading, Shape, ShapeValue } from './shape.ts';
import { isEmpty, refuseSpilled, refuseUnknown, spilled } from './unknown-key.ts';

type Fields = Readonly<Record<string, Field>>;

/** Every key is optional in the type. A missing required key is a mistake; the value is then not used. */
export type FieldValues<F extends Fields> = {
  readonly [K in keyof F]?: ShapeValue<F[K]['shape']>;
};

export function map<F extends Fields>(
  fields: F,
  accepted = `a map with the keys ${Object.keys(fields).join(', ')}`,
): Shape<FieldValues<F>> {
  const names = Object.keys(fields);
  const required = names.filter((name) => fields[name]?.required);
  return {
    accepted,
    keys: fields,
    schema: {
      type: 'object',
      additionalProperties: false,
      ...(required.length > 0 && { required }),
      properties: Object.fromEntries(
        Object.entries(fields).map(([name, { shape, about }]) => [
          name,
          { ...(about !== undefined && { description: about }), ...shape.schema },
        ]),
      ),
    },
    read: (node, path, reading) => {
      if (node.kind !== 'map') {
        return refuse(reading, path, node, written(node), accepted + withoutDash(node, fields));
      }
      const values: [string, unknown][] = [];
      const below = spilled(node.entries, fields, reading);
      for (const one of below) refuseSpilled(one, path, reading);
      const told = new Set(below.flatMap(({ owner, entries }) => [owner, ...entries]));
      const entries = once(node.entries, path, reading, (key) => key);
      for (const [index, entry] of entries.entries()) {
        if (told.has(entry)) continue;
        const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
        const name = at(path, entry.key);
        if (field) values.push([entry.key, field.shape.read(entry.value, name, reading)]);
        else refuseUnknown(entry, path, fields, reading, entries[index - 1]);
      }
      const has = (name: string) =>
        node.entries.some(({ key }) => key === name) || reading.meant.has(at(path, name));
      for (const name of required.filter((one) => !has(one))) {
        refuse(reading, at(path, name), node, '', fields[name]?.shape.accepted ?? '');
      }
      return Object.fromEntries(
        values.filter(([, value]) => value !== undefined),
      ) as FieldValues<F>;
    },
  };
}

/** A map whose keys are names that the user chooses; `fold` maps equivalent names to one key. */
export function mapOf<T>(
  what: string,
  item: Shape<T>,
  fold: (key: string) => string = (key) => key,
): Shape<Readonly<Record<string, T>>> {
  const accepted = `a map of ${what}: ${item.accepted}`;
  return {
    accepted,
    ...(item.keys && { keys: { [`<${what}>`]: { shape: item, about: 'any name' } } }),
    schema: { type: 'object', additionalProperties: item.schema },
    read: (node, path, reading) => {
      if (node.kind !== 'map') return refuse(reading, path, node, written(node), accepted);
      const values: [string, T][] = [];
      for (const entry of once(node.entries, path, reading, fold)) {
        const value = item.read(entry.value, at(path, fold(entry.key)), reading);
        if (value !== undefined) values.push([fold(entry.key), value]);
      }
      return Object.fromEntries(values);
    },
  };
}

export function listOf<T>(item: Shape<T>, atLeast = 0): Shape<readonly T[]> {
  const accepted =
    atLeast > 0 ? `a non-empty list of ${item.accepted}` : `a list of ${item.accepted}`;
  return {
    accepted,
    ...(item.keys && { keys: item.keys, list: true }),
    schema: { type: 'array', items: item.schema, ...(atLeast > 0 && { minItems: atLeast }) },
    read: (node, path, reading) => {
      if (node.kind !== 'list' || node.items.length < atLeast) {
        const given = node.kind === 'list' ? '[]' : written(node);
        return refuse(reading, path, node, given, accepted + asList(node, item.keys !== undefined));
      }
      return node.items
        .map((child, index) => {
          const name = `${path}[${index}]`;
          reading.places.set(name, { line: child.line, column: child.column });
          return item.read(child, name, reading);
        })
        .filter((value) => value !== undefined);
    },
  };
}

/** A list without duplicates, ignoring case. */
export function setOf(item: Shape<string>): Shape<readonly string[]> {
  const list = listOf(item);
  return {
    ...list,
    schema: { ...list.schema, uniqueItems: true },
    read: (node, path, reading) => {
      if (node.kind === 'list') {
        const seen = new Set<string>();
        node.items.forEach((child, index) => {
          const key = written(child).toLowerCase();
          if (child.kind === 'scalar' && seen.has(key)) {
            refuse(reading, `${path}[${index}]`, child, written(child), 'no duplicate names');
          }
          seen.add(key);
        });
      }
      return list.read(node, path, reading);
    },
  };
}

function once(
  entries: readonly MapEntry[],
  path: string,
  reading: Reading,
  fold: (key: string) => string,
): MapEntry[] {
  const of = (entry: MapEntry) => entries.filter(({ key }) => fold(key) === fold(entry.key));
  const [first] = entries;
  // from here on the keys are those of another element of the list
  const again = path.endsWith(']') ? entries.findIndex((entry) => repeats(first, entry)) : -1;
  return entries.filter((entry, index) => {
    const name = at(path, fold(entry.key));
    const same = of(entry);
    if (same[0] !== entry) {
      const accepted =
        again === index
          ? 'no duplicate keys; another element begins with "- "'
          : 'no duplicate keys';
      if (again < 0 || index <= again) refuse(reading, name, entry, entry.key, accepted);
      return false;
    }
    reading.places.set(name, { line: entry.line, column: entry.column });
    // of an empty key that is written again, only that is the mistake
    return same.length === 1 || !isEmpty(entry);
  });
}

function repeats(first: MapEntry | undefined, entry: MapEntry): boolean {
  return (
    first !== undefined && entry !== first && entry.key === first.key && entry.line !== first.line
  );
}

/** A list of maps that have the keys of this one is this one with a dash too many. */
function withoutDash(node: Located, fields: Fields): string {
  if (node.kind !== 'list') return '';
  const known = (item: Located) =>
    item.kind === 'map' && item.entries.some(({ key }) => Object.hasOwn(fields, key));
  return node.items.some(known) ? ', without "-"' : '';
}

/** How to write a list, if one element or a map of them was written. */
function asList(node: Located, hasKeys: boolean): string {
  if (node.kind === 'map') {
    const joined = node.entries.some(({ key }) => key.startsWith('-'));
    return joined ? '; write a blank after "-"' : ', each beginning with "- "';
  }
  const text = node.kind === 'scalar' ? node.text.replaceAll(/^\s*\[|\]\s*$/g, '').trim() : '';
  return hasKeys || text === '' || text.length > 100 ? '' : `; write "[${text}]"`;
}
