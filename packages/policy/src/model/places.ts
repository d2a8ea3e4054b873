import type { Place, Reading } from '@ci-actions/yaml';

/** Where a key stands, or the nearest key above it that does. */
export function placeOf({ places }: Pick<Reading, 'places'>, path: string): Place {
  return nearestAbove(path, (key) => places.get(key)) ?? { line: 1, column: 1 };
}

/** The line of a key of a policy, or of the nearest key above it; undefined where built in. */
export function lineOf(lines: Readonly<Record<string, number>>, path: string): number | undefined {
  return nearestAbove(path, (key) => (Object.hasOwn(lines, key) ? lines[key] : undefined));
}

function nearestAbove<T>(path: string, found: (key: string) => T | undefined): T | undefined {
  for (let key = path; key !== ''; key = above(key)) {
    const value = found(key);
    if (value !== undefined) return value;
  }
  return undefined;
}

function above(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
}
