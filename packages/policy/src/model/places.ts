import { nearestAbove } from '@ci-actions/yaml';

/** The line of a key of a policy, or of the nearest key above it; undefined for the built-in policy. */
export function lineOf(lines: Readonly<Record<string, number>>, path: string): number | undefined {
  return nearestAbove(path, (key) => (Object.hasOwn(lines, key) ? lines[key] : undefined));
}
