import type { Git } from './git.ts';
import { words } from './repository.ts';
import type { TaggedCommit } from './repository.ts';

/** A tag's commit, and when the tag was made; a lightweight tag has its commit's date. */
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

/** At most so many names are passed as patterns: git compares each with every ref. */
const mostPatterns = 100;

/** The tags of commits, by name, from one process that reads every tag and its commit. */
export async function datedTags(
  git: Git,
  names?: readonly string[],
): Promise<ReadonlyMap<string, DatedTag>> {
  const patterns =
    names === undefined || names.length > mostPatterns
      ? ['refs/tags']
      : names.map((name) => `refs/tags/${name}`);
  if (patterns.length === 0) return new Map();
  const text = await git.text(['for-each-ref', `--format=${fields.join('%00')}`, ...patterns]);
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

/** The commit dates of tags, in seconds since 1970, in the order of the names. */
export async function commitDates(git: Git, names: readonly string[]): Promise<readonly number[]> {
  if (names.length === 0) return [];
  const revisions = names.map((name) => `refs/tags/${name}^{commit}\n`).join('');
  const args = ['log', '--no-walk=unsorted', '--format=%ct', '--stdin'];
  const dates = (await git.text(args, revisions)).trimEnd().split('\n').map(Number);
  // Git prints a commit with two tags once. Then the dates cannot be matched with the names.
  return dates.length === names.length ? dates : names.map(() => Number.POSITIVE_INFINITY);
}

/** `hash` and all its ancestors. */
export async function ancestorsOf(git: Git, hash: string): Promise<ReadonlySet<string>> {
  return new Set((await git.text(['rev-list', hash])).split('\n'));
}
