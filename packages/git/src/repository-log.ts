import type { Commit, Person } from '@ci-actions/commits';
import type { Git } from './git.ts';
import { words } from './repository.ts';

/** The commits that `include` reaches and `exclude` does not; both are hashes. */
export interface Range {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

const format = '--format=%H%x00%P%x00%aN%x00%aE%x00%at%x00%B';
const width = 6;

/** Whole commits, children before parents, in batches as git writes them. */
export async function* logOf(git: Git, range: Range): AsyncIterable<readonly Commit[]> {
  let pending: string[] = [];
  const people = new Map<string, Person>();
  const args = ['log', '-z', '--topo-order', '--no-notes', format, '--stdin'];
  for await (const fields of git.fields(args, revisions(range))) {
    pending = pending.length === 0 ? [...fields] : pending.concat(fields);
    const whole = pending.length - (pending.length % width);
    const commits: Commit[] = [];
    for (let at = 0; at < whole; at += width) commits.push(commitOf(pending, at, people));
    pending = pending.slice(whole);
    if (commits.length > 0) yield commits;
  }
}

function commitOf(fields: readonly string[], at: number, people: Map<string, Person>): Commit {
  const name = fields[at + 2] as string;
  const email = fields[at + 3] as string;
  // Few people write thousands of commits: one object per person spares the garbage collector.
  let author = people.get(email);
  if (author?.name !== name) people.set(email, (author = { name, email }));
  return {
    hash: fields[at] as string,
    parents: words(fields[at + 1] as string),
    author,
    authored: fields[at + 4] as string,
    message: fields[at + 5] as string,
  };
}

/** E-mail and name of every author up to a commit, in turn, newest first. */
export async function* authorsOf(git: Git, hash: string): AsyncIterable<readonly string[]> {
  yield* git.fields(['log', '-z', '--format=%aE%x00%aN', '--end-of-options', hash, '--']);
}

/** The messages up to a commit that contain one of the texts in any case, newest first. */
export async function* messagesContaining(
  git: Git,
  hash: string,
  texts: readonly string[],
): AsyncIterable<readonly string[]> {
  const named = texts.map((text) => `--grep=${text}`);
  const args = ['log', '-z', '-i', '-F', ...named, '--format=%B', '--end-of-options', hash, '--'];
  yield* git.fields(args);
}

/** Only hashes go in, so nothing that a user named becomes an option or a path. */
export function revisions({ include, exclude }: Range): string {
  return [...include, ...exclude.map((hash) => `^${hash}`)].map((name) => `${name}\n`).join('');
}
