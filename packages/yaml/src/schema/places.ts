import type { Place } from '../located.ts';
import { nearestAbove } from './nearest-above.ts';
import { refuse } from './shape.ts';
import type { Reading } from './shape.ts';

/** The place of a key, or of the nearest key above it that is in the file. */
export function placeOf({ places }: Pick<Reading, 'places'>, path: string): Place {
  return nearestAbove(path, (key) => places.get(key)) ?? { line: 1, column: 1 };
}

/** Adds a mistake that no shape can detect, at the place of its key. */
export function refuseAt(
  reading: Reading,
  path: string,
  value: string,
  accepted: string,
): undefined {
  return refuse(reading, path, placeOf(reading, path), value, accepted);
}
