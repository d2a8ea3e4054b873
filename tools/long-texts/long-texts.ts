import type { Path } from '../testkit/changed.ts';

/** V8 keeps 2^22 positions of a regular expression that it does not optimise. */
const length = 4_300_000;
const shortLength = 60;

/** A text made longer: as it would be for a short and for a long `repeated`. */
export interface Lengthened {
  readonly short: string;
  readonly long: string;
}

const twice = (make: (length: number) => string): Lengthened => ({
  short: make(shortLength),
  long: make(length),
});

const repeat = (text: string, size: number) => text.repeat(size / text.length);

/** `text` and more: one digit many times fits most patterns. */
export const followed = (text: string, by = '1') => twice((size) => text + repeat(by, size));

/** Other text in its place, for patterns that look at the beginning. */
export const replaced = (by: string) => twice((size) => repeat(by, size));

/** Where the texts of a JSON value are; of a list's items, each key once. */
export function textsIn(value: unknown): readonly Path[] {
  const found = new Map<string, Path>();
  const visit = (inner: unknown, path: Path) => {
    const keys = path.filter((key) => typeof key === 'string').join('.');
    if (typeof inner === 'string' && !found.has(keys)) found.set(keys, path);
    if (typeof inner !== 'object' || inner === null) return;
    for (const [key, next] of Object.entries(inner))
      visit(next, [...path, Array.isArray(inner) ? Number(key) : key]);
  };
  visit(value, []);
  return [...found.values()];
}

export function textAt(value: unknown, path: Path): string {
  return path.reduce<unknown>((inner, key) => (inner as never)[key], value) as string;
}
