import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest } from '@ci-actions/inputs';
import { parseActionMetadata } from './action-metadata.ts';
import type { ActionMetadata } from './action-metadata.ts';

/** The names of the actions in `dist`. Throws if there are none. */
export async function bundledNames(dist: string): Promise<readonly string[]> {
  const entries = await readdir(dist, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  if (names.length === 0) throw new Error(`${dist} contains no action: run "npm run build"`);
  return names.toSorted();
}

/** The metadata of an action in `dist`. Throws for an unknown name; the error names the nearest. */
export async function bundledAction(dist: string, action: string): Promise<ActionMetadata> {
  const names = await bundledNames(dist);
  if (!names.includes(action)) {
    throw new Error(
      `there is no action "${action}", the nearest is "${nearest(action, names)}" (of ${names.join(', ')})`,
    );
  }
  return parseActionMetadata(await readFile(join(dist, action, 'action.yml'), 'utf8'));
}

/**
 * One message for each given name that is not an input; the platform itself only warns. `options` are
 * other names that the caller accepts, for the hint.
 */
export function unknownInputs(
  { inputs }: ActionMetadata,
  given: readonly string[],
  options: readonly string[],
): readonly string[] {
  const known = [...inputs.keys()];
  return given
    .filter((input) => !known.includes(input))
    .map((input) => {
      const hint = nearest(input, [...known, ...options]);
      return `there is no input "${input}", the nearest is "${hint}"`;
    });
}
