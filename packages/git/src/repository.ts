import { failure } from './git.ts';
import type { Git } from './git.ts';

/** A tag's commit; tree, parents and subject show what the tag releases. */
export interface TaggedCommit {
  readonly hash: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly subject: string;
}

/** Names of tags, without `refs/tags/`. */
export async function tagNames(git: Git): Promise<readonly string[]> {
  return lines(await git.text(['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']));
}

const format = '--format=%H%x00%T%x00%P%x00%s';

/**
 * The commit of a full ref name, `HEAD` or a hash; undefined where there is none, as for a tag of a
 * tree or a blob. Short names are never used: `v1.0.0` could be a branch or a file.
 */
export async function commitAt(git: Git, name: string): Promise<TaggedCommit | undefined> {
  const revision = `${name}^{commit}`;
  const args = ['log', '-1', '--no-walk', format, '--end-of-options', revision, '--'];
  const result = await git.run(args);
  if (result.exitCode !== 0) {
    if ((await isMissing(git, name)) || (await isTreeOrBlob(git, name))) return undefined;
    throw failure(args, result);
  }
  const [hash = '', tree = '', parents = '', subject = ''] = result.stdout
    .replace(/\n$/, '')
    .split('\0');
  return { hash, tree, parents: words(parents), subject };
}

/** A ref whose commit cannot be read is not missing. */
async function isMissing(git: Git, name: string): Promise<boolean> {
  const args = name.startsWith('refs/')
    ? ['show-ref', '--verify', '--quiet', '--', name]
    : ['rev-parse', '--verify', '--quiet', `${name}^{commit}`];
  return (await git.run(args)).exitCode === 1;
}

async function isTreeOrBlob(git: Git, ref: string): Promise<boolean> {
  const { stdout } = await git.run(['cat-file', '-t', `${ref}^{}`]);
  return /^(?:tree|blob)$/m.test(stdout);
}

export async function isAncestor(git: Git, ancestor: string, hash: string): Promise<boolean> {
  const args = ['merge-base', '--is-ancestor', ancestor, hash];
  const result = await git.run(args);
  if (result.exitCode > 1) throw failure(args, result);
  return result.exitCode === 0;
}

/** The hashes of a commit's top-level folders. */
export async function folderTrees(git: Git, hash: string): Promise<ReadonlySet<string>> {
  const entries = (await git.text(['ls-tree', '-d', '-z', hash])).split('\0');
  return new Set(entries.map((entry) => /^\d+ tree ([0-9a-f]+)\t/.exec(entry)?.[1] ?? ''));
}

export const words = (text: string) => (text === '' ? [] : text.split(' '));

const lines = (text: string) => text.split('\n').filter((line) => line !== '');
