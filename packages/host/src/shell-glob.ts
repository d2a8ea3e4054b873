// By its property: in a bundle it is loaded where it is used.
import { promises } from 'node:fs';

/**
 * Paths that a POSIX shell would put for a word with wildcards, sorted; none where nothing
 * matches. A character in brackets stands for itself: `[*]`.
 */
export async function shellGlob(pattern: string, cwd: string): Promise<readonly string[]> {
  const here = pattern.startsWith('./') ? './' : '';
  const found: string[] = [];
  for await (const path of promises.glob(pattern, { cwd })) found.push(here + path);
  return found.toSorted();
}
