import { isRecord } from './fields.ts';

/** What is wrong with a value, `at` naming it in the report; undefined where it has the shape. */
export type Shape = (value: unknown, at: string) => string | undefined;

function simple(name: string, holds: (value: unknown) => boolean): Shape {
  return (value, at) => (holds(value) ? undefined : wrong(value, at, name));
}

export const aText = simple('text', (value) => typeof value === 'string');
export const aNumber = simple('number', (value) => typeof value === 'number');
export const aBoolean = simple('boolean', (value) => typeof value === 'boolean');
export const anObject = simple('object', isRecord);
export const aList = simple('list', Array.isArray);
/** A key that must be there, whatever it holds. */
export const there: Shape = (value, at) => (value === undefined ? wrong(value, at, '') : undefined);

export function aTextLike(pattern: RegExp): Shape {
  return (value, at) =>
    typeof value === 'string' && pattern.test(value) ? undefined : wrong(value, at, 'such text');
}

export function oneOf(...values: readonly unknown[]): Shape {
  return simple(`one of ${values.join(', ')}`, (value) => values.includes(value));
}

/** Left out, or `null`, as Go writes what is empty. */
export function ifAny(shape: Shape): Shape {
  return (value, at) => (value === undefined || value === null ? undefined : shape(value, at));
}

export function orNull(shape: Shape): Shape {
  return (value, at) => (value === null ? undefined : shape(value, at));
}

/** Every entry has the shape. */
export function listOf(shape: Shape): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return wrong(value, at, 'list');
    for (const [index, entry] of value.entries()) {
      const flaw = shape(entry, `${at}[${index}]`);
      if (flaw !== undefined) return flaw;
    }
    return undefined;
  };
}

/** A list of which one entry at least has the shape. */
export function someOf(shape: Shape): Shape {
  return (value, at) =>
    Array.isArray(value) && value.some((entry) => shape(entry, at) === undefined)
      ? undefined
      : wrong(value, at, 'such list');
}

/** Every value has the shape; the keys are the report's own. */
export function mapOf(shape: Shape): Shape {
  return (value, at) => {
    if (!isRecord(value)) return wrong(value, at, 'object');
    for (const [key, entry] of Object.entries(value)) {
      const flaw = shape(entry, within(at, key));
      if (flaw !== undefined) return flaw;
    }
    return undefined;
  };
}

/** An object with at least these keys. */
export function objectOf(keys: Readonly<Record<string, Shape>>): Shape {
  return (value, at) => {
    if (!isRecord(value)) return wrong(value, at, 'object');
    for (const [key, shape] of Object.entries(keys)) {
      const flaw = shape(Object.hasOwn(value, key) ? value[key] : undefined, within(at, key));
      if (flaw !== undefined) return flaw;
    }
    return undefined;
  };
}

/** At least one of the shapes; what is wrong is said by the last. */
export function either(...shapes: readonly Shape[]): Shape {
  return (value, at) => {
    let flaw: string | undefined;
    for (const shape of shapes) {
      flaw = shape(value, at);
      if (flaw === undefined) return undefined;
    }
    return flaw;
  };
}

/** An empty list names no tool. */
export function isNonEmpty(value: unknown): boolean {
  return !Array.isArray(value) || value.length > 0;
}

export function fits(value: unknown, shape: Shape): boolean {
  return shape(value, '') === undefined;
}

function within(at: string, key: string): string {
  const name = key.length > 40 ? `${key.slice(0, 40)}…` : key;
  return at === '' ? name : `${at}.${name}`;
}

function wrong(value: unknown, at: string, name: string): string {
  const what = at === '' ? 'the whole' : `"${at}"`;
  if (value === undefined) return `it has no ${what}`;
  return `${what} is no ${name}`;
}
