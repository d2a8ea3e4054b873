import { isRecord } from './fields.ts';
import type { Fields } from './fields.ts';

/** The value of a text that is JSON; undefined of another text, or of none. */
export function jsonIn(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** The object that a text holds; empty if it holds none. */
export function recordIn(text: string | undefined): Fields {
  const value = jsonIn(text);
  return isRecord(value) ? value : {};
}

/** The objects of the list that a text holds; none if it holds no list. */
export function recordsIn(text: string | undefined): readonly Fields[] {
  const value = jsonIn(text);
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
