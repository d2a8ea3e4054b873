import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository.ts';
import { testGitEnvironment } from '../testkit/git-repository.ts';
import { history } from './history.ts';
import type { SampleCommit } from './history.ts';

const source = join(root, 'examples/sample');

/** Files that running the sample in place creates; its .gitignore lists them. */
const ignored = /__pycache__|\.pytest_cache/;

/**
 * Makes the sample repository in an empty or missing folder: files, history and tags. The commits
 * have the same ids on every machine. Throws if the history leaves out a file.
 */
export function makeSample(folder: string): void {
  cpSync(source, folder, { recursive: true, filter: (path) => !ignored.test(path) });
  git(folder, 'init', '--quiet', '--initial-branch=main', '--object-format=sha1');
  for (const commit of history) make(folder, commit);
  const uncommitted = git(folder, 'status', '--porcelain');
  if (uncommitted !== '') throw new Error(`the sample's history leaves out:\n${uncommitted}`);
}

function make(folder: string, { date, author, message, paths, tag }: SampleCommit): void {
  const absent = paths?.filter((path) => !existsSync(join(folder, path))) ?? [];
  if (absent.length > 0) throw new Error(`the sample has no ${absent.join(', ')}`);
  if (paths) git(folder, 'add', '--', ...paths);
  const email = `${author.split(' ')[0]?.toLowerCase()}@parcels.example`;
  const who = {
    GIT_AUTHOR_NAME: author,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: author,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date,
  };
  gitAs(who, folder, 'commit', '--quiet', '--allow-empty', '--message', message);
  if (tag !== undefined) gitAs(who, folder, 'tag', '--annotate', '--message', tag, tag);
}

const git = (folder: string, ...args: readonly string[]) => gitAs({}, folder, ...args);

function gitAs(
  who: Readonly<Record<string, string>>,
  cwd: string,
  ...args: readonly string[]
): string {
  const env = { ...testGitEnvironment(), ...who };
  return execFileSync('git', args, { cwd, env, encoding: 'utf8' }).trim();
}

/** The ids of all commits and annotated tags, oldest first. */
export function objectIds(folder: string): readonly string[] {
  const commits = git(folder, 'rev-list', '--reverse', '--all').split('\n');
  const tags = git(folder, 'for-each-ref', '--format=%(objectname)', 'refs/tags').split('\n');
  return [...commits, ...tags].filter((id) => id !== '');
}
