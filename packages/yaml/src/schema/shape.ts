import type { Mistake } from '@ci-actions/inputs';
import { written } from '../located.ts';
import type { Located, Place, ScalarNode } from '../located.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a value of a file must look like: read, published as JSON schema, documented. */
export interface Shape<T> {
  /** A phrase that completes "accepted: …". */
  readonly accepted: string;
  readonly schema: JsonSchema;
  /** The keys below, for the reference. */
  readonly keys?: Readonly<Record<string, Field>>;
  /** Whether the keys are those of a list's elements. */
  readonly list?: boolean;
  /** The value, or undefined where a mistake was told. */
  readonly read: (node: Located, path: string, reading: Reading) => T | undefined;
}

/** A key of a map. */
export interface Field<S extends Shape<unknown> = Shape<unknown>> {
  readonly shape: S;
  /** What it means, Markdown for the reference; a file without a reference has none. */
  readonly about?: string;
  readonly required?: boolean;
  /**
   * Where no action names the keys below one by one: an action enforces all of them or none, or
   * whoever reads the file enforces the key itself.
   */
  readonly enforced?: 'as a whole' | 'by the reader';
}

export type ShapeValue<S> = S extends Shape<infer T> ? T : never;

/** One pass over a file: what was wrong, and where every key stands. */
export interface Reading {
  readonly file: string;
  readonly mistakes: Mistake[];
  readonly places: Map<string, Place>;
}

export function refuse(
  reading: Reading,
  name: string,
  { line, column }: Place,
  value: string,
  accepted: string,
): undefined {
  reading.mistakes.push({ name, value, accepted, place: { file: reading.file, line, column } });
  return undefined;
}

/** The same with the path at which it stands, for checks that compare several values. */
export function withPath<T extends object>(shape: Shape<T>): Shape<T & { readonly path: string }> {
  return {
    ...shape,
    read: (node, path, reading) => {
      const value = shape.read(node, path, reading);
      return value && { ...value, path };
    },
  };
}

/** A single value; `parse` answers undefined to what it refuses. */
export function scalar<T>(
  accepted: string,
  schema: JsonSchema,
  parse: (node: ScalarNode) => T | undefined,
): Shape<T> {
  return {
    accepted,
    schema,
    read: (node, path, reading) => {
      const value = node.kind === 'scalar' ? parse(node) : undefined;
      return value === undefined ? refuse(reading, path, node, written(node), accepted) : value;
    },
  };
}
