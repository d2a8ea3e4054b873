// The property `promises`: a bundle loads it only where it is used.
import { promises } from 'node:fs';

/**
 * Expands a word with wildcards as a POSIX shell does. Returns sorted paths; none if nothing matches.
 * A character in brackets is literal: `[*]`.
 */
export async function shellGlob(pattern: string, cwd: string): Promise<readonly string[]> {
  const here = pattern.startsWith('./') ? './' : '';
  const found: string[] = [];
  for await (const path of promises.glob(pattern, { cwd })) found.push(here + path);
  return found.toSorted();
}
