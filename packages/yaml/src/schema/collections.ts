import { hint, nearest } from '@ci-actions/inputs';
import { written } from '../located.ts';
import type { MapEntry } from '../located.ts';
import { refuse } from './shape.ts';
import type { Field, Reading, Shape, ShapeValue } from './shape.ts';

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
      if (node.kind !== 'map') return refuse(reading, path, node, written(node), accepted);
      const values: [string, unknown][] = [];
      for (const entry of once(node.entries, path, reading, (key) => key)) {
        const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
        const name = at(path, entry.key);
        if (field) values.push([entry.key, field.shape.read(entry.value, name, reading)]);
        else refuse(reading, name, entry, entry.key, oneOfNames(entry.key, names));
      }
      for (const name of required.filter((n) => !node.entries.some((e) => e.key === n))) {
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
        return refuse(reading, path, node, node.kind === 'list' ? '[]' : written(node), accepted);
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
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const name = at(path, fold(entry.key));
    if (seen.has(fold(entry.key))) {
      refuse(reading, name, entry, entry.key, 'no duplicate keys');
      return false;
    }
    seen.add(fold(entry.key));
    reading.places.set(name, { line: entry.line, column: entry.column });
    return true;
  });
}

function at(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function oneOfNames(key: string, names: readonly string[]): string {
  return `one of ${names.join(', ')}${hint(nearest(key, names))}`;
}
