import { NotEvaluated } from '@ci-actions/result';
import { settings } from './git-environment.ts';
import { endOf, failure, startGit } from './git.ts';
import type { Git } from './git.ts';

const diff = [
  ...settings({ 'diff.renames': 'false' }),
  'diff-tree',
  '--stdin',
  '--root',
  '--patch',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
];

/**
 * Each commit's patch id, by hash; a cherry-pick keeps it. Merges and empty commits have none.
 * Patches are piped from git to git, and only ids are read here.
 */
export async function patchIds(
  git: Git,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const patches = startGit(git.place, diff, hashes.map((hash) => `${hash}\n`).join(''), false);
  const ids = startGit(git.place, ['patch-id', '--stable'], undefined, true);
  const ended = Promise.all([endOf(patches), endOf(ids)]);
  patches.stdout.pipe(ids.stdin);
  let text = '';
  ids.stdout.on('data', (chunk: string) => (text += chunk));
  const [patching, identifying] = await ended;
  if (patching.exitCode !== 0) throw failure(['diff-tree'], { stdout: '', ...patching });
  if (identifying.exitCode !== 0) throw failure(['patch-id'], { stdout: '', ...identifying });
  const byHash = new Map<string, string>();
  for (const line of text.split('\n').filter((entry) => entry !== '')) {
    const [id, hash] = line.split(' ');
    if (id === undefined || hash === undefined)
      throw new NotEvaluated('git patch-id printed no ids');
    byHash.set(hash, id);
  }
  return byHash;
}
