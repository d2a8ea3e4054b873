import { glob } from 'node:fs/promises';

/**
 * Paths that a POSIX shell would put for a word with wildcards, sorted; none where nothing
 * matches. A character in brackets stands for itself: `[*]`.
 */
export async function shellGlob(pattern: string, cwd: string): Promise<readonly string[]> {
  const here = pattern.startsWith('./') ? './' : '';
  const found: string[] = [];
  for await (const path of glob(pattern, { cwd })) found.push(here + path);
  return found.toSorted();
}
