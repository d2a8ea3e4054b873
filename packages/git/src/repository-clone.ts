import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from './git.ts';
import type { Git } from './git.ts';

/** How much of the history a clone has, found without asking its remote. */
export interface Clone {
  readonly shallow: boolean;
  /** Some files or folders were not fetched; git fetches them when they are needed. */
  readonly partial: boolean;
  /** Trees were not fetched either: without them it is unknown what a commit touched. */
  readonly treeless: boolean;
  /** The clone's settings exclude tags, or everything but one branch. */
  readonly fewTags: boolean;
  readonly remote: Remote | undefined;
}

export interface Remote {
  readonly name: string;
  readonly url: string;
}

/** Undefined where the folder is in no repository. */
export async function cloneAt(git: Git): Promise<Clone | undefined> {
  const shallow = isShallowFolder(git.place.directory) ?? (await isShallow(git));
  if (shallow === undefined) return undefined;
  const pattern = '^(remote\\..*|extensions\\.partialclone)$';
  const config = await git.run(['config', '--local', '--null', '--get-regexp', pattern]);
  // Exit code 1: there is no such setting.
  if (config.exitCode > 1) throw failure(['config'], config);
  const entries = config.stdout
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry): [string, string] => {
      const end = entry.indexOf('\n');
      return end < 0 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)];
    });
  const remote = remoteOf(entries);
  const of = (key: string) =>
    entries.filter(([name]) => name === `remote.${remote?.name ?? ''}.${key}`).map(([, v]) => v);
  const refspecs = of('fetch');
  return {
    shallow,
    partial: entries.some(([name]) => /^extensions\.partialclone$|\.promisor$/.test(name)),
    treeless: of('partialclonefilter').some((filter) => filter.startsWith('tree:')),
    fewTags:
      of('tagopt').includes('--no-tags') ||
      (refspecs.length > 0 && !refspecs.some((refspec) => refspec.includes('*'))),
    remote,
  };
}

/** Checks the file that git checks, without a process. Undefined where `.git` is not a folder. */
function isShallowFolder(directory: string): boolean | undefined {
  const folder = join(directory, '.git');
  const isPlain = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  return isPlain && existsSync(join(folder, 'HEAD'))
    ? existsSync(join(folder, 'shallow'))
    : undefined;
}

/** Undefined where there is no repository. */
async function isShallow(git: Git): Promise<boolean | undefined> {
  const args = ['rev-parse', '--is-shallow-repository'];
  const result = await git.run(args);
  if (result.exitCode === 0) return result.stdout.trim() === 'true';
  if (result.stderr.includes('not a git repository')) return undefined;
  throw failure(args, result);
}

/** `origin`, else the only remote. */
function remoteOf(entries: readonly (readonly [string, string])[]): Remote | undefined {
  const remotes = entries.flatMap(([key, url]) => {
    const name = /^remote\.(.*)\.url$/.exec(key)?.[1];
    return name === undefined ? [] : [{ name, url }];
  });
  return (
    remotes.find(({ name }) => name === 'origin') ?? (remotes.length === 1 ? remotes[0] : undefined)
  );
}
