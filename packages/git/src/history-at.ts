import { readingEnvironment } from './git-environment.ts';
import { gitIn } from './git.ts';
import { cloneAt } from './repository-clone.ts';

/** How much of a repository's history is in a folder: `none` outside of a repository. */
export async function historyAt(
  directory: string,
  environment: Readonly<Record<string, string>>,
): Promise<'none' | 'shallow' | 'complete'> {
  const clone = await cloneAt(gitIn({ directory, environment: readingEnvironment(environment) }));
  if (clone === undefined) return 'none';
  return clone.shallow ? 'shallow' : 'complete';
}
