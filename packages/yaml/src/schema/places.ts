import type { Place } from '../located.ts';
import { refuse } from './shape.ts';
import type { Reading } from './shape.ts';

/** Where a key stands, or the nearest key above it that does. */
export function placeOf({ places }: Pick<Reading, 'places'>, path: string): Place {
  return nearestAbove(path, (key) => places.get(key)) ?? { line: 1, column: 1 };
}

/** Tells a mistake that no shape can see, at the place of its key. */
export function refuseAt(
  reading: Reading,
  path: string,
  value: string,
  accepted: string,
): undefined {
  return refuse(reading, path, placeOf(reading, path), value, accepted);
}

/** What is known of a key, or of the nearest key above it. */
export function nearestAbove<T>(
  path: string,
  known: (key: string) => T | undefined,
): T | undefined {
  for (let key = path; key !== ''; key = above(key)) {
    const value = known(key);
    if (value !== undefined) return value;
  }
  return undefined;
}

function above(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
}
