import type { Place } from '../located.ts';
import { nearestAbove } from './nearest-above.ts';
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
