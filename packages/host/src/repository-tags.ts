import type { Git } from './git.ts';
import type { TaggedCommit } from './repository.ts';
import { words } from './repository.ts';

/** A tag's commit, and when the tag was made: a lightweight one is as old as its commit. */
export interface DatedTag extends TaggedCommit {
  /** Seconds since 1970. */
  readonly made: number;
}

const commitFields = (of: string) =>
  ['objectname', 'tree', 'parent', 'committerdate:unix', 'subject'].map(
    (name) => `%(${of}${name})`,
  );
const fields = [
  '%(refname:strip=2)',
  '%(creatordate:unix)',
  ...commitFields('*'),
  ...commitFields(''),
];

/** All tags of commits by name, in one process. It reads every tag and its commit. */
export async function datedTags(git: Git): Promise<ReadonlyMap<string, DatedTag>> {
  const text = await git.text(['for-each-ref', `--format=${fields.join('%00')}`, 'refs/tags']);
  const tags = new Map<string, DatedTag>();
  for (const line of text.split('\n')) {
    const [name = '', made, ...rest] = line.split('\0');
    const [hash = '', tree = '', parents = '', committed, subject = ''] =
      rest[0] === '' ? rest.slice(5) : rest;
    if (tree === '') continue;
    tags.set(name, {
      hash,
      tree,
      parents: words(parents),
      committed: Number(committed),
      subject,
      made: Number(made),
    });
  }
  return tags;
}

/** Every commit that `hash` reaches, itself too. */
export async function ancestorsOf(git: Git, hash: string): Promise<ReadonlySet<string>> {
  return new Set((await git.text(['rev-list', hash])).split('\n'));
}
