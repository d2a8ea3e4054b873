import type { Mistake } from '@ci-actions/inputs';
import { written } from '../located.ts';
import type { Located, Place, ScalarNode } from '../located.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The expected form of a value: reads it, and describes it for the JSON schema and the reference. */
export interface Shape<T> {
  /** A phrase that completes "expected: …". */
  readonly accepted: string;
  readonly schema: JsonSchema;
  /** The keys below, for the reference. */
  readonly keys?: Readonly<Record<string, Field>>;
  /** Whether `keys` are the keys of list elements. */
  readonly list?: boolean;
  /** The value; undefined if it added a mistake. */
  readonly read: (node: Located, path: string, reading: Reading) => T | undefined;
}

/** A key of a map. */
export interface Field<S extends Shape<unknown> = Shape<unknown>> {
  readonly shape: S;
  /** Its meaning, Markdown for the reference; absent if the file has no reference. */
  readonly about?: string;
  readonly required?: boolean;
  /**
   * Set if no action names the keys below one by one: either an action enforces all of them or none,
   * or the reader of the file enforces the key.
   */
  readonly enforced?: 'as a whole' | 'by the reader';
}

export type ShapeValue<S> = S extends Shape<infer T> ? T : never;

/** The state of reading one file. */
export interface Reading {
  readonly file: string;
  readonly mistakes: Mistake[];
  readonly places: Map<string, Place>;
  /** Where each key of the file may stand, by its last word. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** Paths of keys that a refused key most likely means: that they are missing is no other mistake. */
  readonly meant: Set<string>;
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

/** Adds its path to each value, for checks that compare several values. */
export function withPath<T extends object>(shape: Shape<T>): Shape<T & { readonly path: string }> {
  return {
    ...shape,
    read: (node, path, reading) => {
      const value = shape.read(node, path, reading);
      return value && { ...value, path };
    },
  };
}

/** A single value; `parse` returns undefined if it is invalid, `hintOf` ends the phrase of what is accepted. */
export function scalar<T>(
  accepted: string,
  schema: JsonSchema,
  parse: (node: ScalarNode) => T | undefined,
  hintOf: (given: string) => string = () => '',
): Shape<T> {
  return {
    accepted,
    schema,
    read: (node, path, reading) => {
      if (node.kind !== 'scalar') return refuse(reading, path, node, written(node), accepted);
      if (node.dashWithin) return refuseDash(reading, path, node, node.dashWithin);
      const value = parse(node);
      if (value !== undefined) return value;
      const hint = isQuoted(node, parse) ? ', without quotes' : hintOf(node.text);
      return refuse(reading, path, node, written(node), accepted + hint);
    },
  };
}

/** Whether the text is valid as the number or boolean that it is without quotes. */
function isQuoted(node: ScalarNode, parse: (node: ScalarNode) => unknown): boolean {
  if (typeof node.value !== 'string') return false;
  const plain = plainValue(node.value.trim());
  return plain !== undefined && parse({ ...node, value: plain }) !== undefined;
}

function plainValue(text: string): number | boolean | undefined {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return /^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function refuseDash(reading: Reading, name: string, { text, line }: ScalarNode, place: Place) {
  const problem = `this line is part of the text of line ${line}`;
  const accepted = `"-" in line with that of line ${line}, or quotes around the whole text`;
  const at = { file: reading.file, line: place.line, column: place.column };
  reading.mistakes.push({ name, value: text, problem, accepted, place: at });
  return undefined;
}
