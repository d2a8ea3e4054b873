import type { Git } from './git.ts';
import { commitAt, words } from './repository.ts';
import type { TaggedCommit } from './repository.ts';

const commitFields = (of: string) =>
  ['objectname', 'tree', 'parent', 'subject'].map((name) => `%(${of}${name})`);
const fields = ['%(refname:strip=2)', '%(*objecttype)', ...commitFields('*'), ...commitFields('')];

/** At most so many names are passed as patterns: git compares each with every ref. */
const mostPatterns = 100;

/**
 * The commits of tags, by the tag's name, from one process that reads every tag and its commit. Tags
 * of trees and blobs are absent.
 */
export async function tagCommits(
  git: Git,
  names?: readonly string[],
): Promise<ReadonlyMap<string, TaggedCommit>> {
  const patterns =
    names === undefined || names.length > mostPatterns
      ? ['refs/tags']
      : names.map((name) => `refs/tags/${name}`);
  if (patterns.length === 0) return new Map();
  const text = await git.text(['for-each-ref', `--format=${fields.join('%00')}`, ...patterns]);
  const tags = new Map<string, TaggedCommit>();
  for (const line of text.split('\n')) {
    const [name = '', inner = '', ...rest] = line.split('\0');
    const [hash = '', tree = '', parents = '', subject = ''] =
      rest[0] === '' ? rest.slice(4) : rest;
    // Before 2.45 git follows a tag of a tag for one step only.
    const commit =
      inner === 'tag'
        ? await commitAt(git, `refs/tags/${name}`)
        : { hash, tree, parents: words(parents), subject };
    if (commit && commit.tree !== '') tags.set(name, commit);
  }
  return tags;
}

/** `hash` and all its ancestors. */
export async function ancestorsOf(git: Git, hash: string): Promise<ReadonlySet<string>> {
  return new Set((await git.text(['rev-list', hash])).split('\n'));
}
