import { Buffer } from 'node:buffer';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fetchingEnvironment, readingEnvironment } from './git-environment.ts';
import { gitIn } from './git.ts';
import type { Git } from './git.ts';
import type { Remote } from './repository-clone.ts';

/** The remote of a clone, and how to reach it. */
export interface RemoteAccess {
  readonly remote: Remote;
  readonly environment: Readonly<Record<string, string>>;
  /** Sent only with these requests, and only to `server`. */
  readonly token: string | undefined;
  readonly server: string;
}

export interface Completion extends RemoteAccess {
  /** The incomplete clone; it is only read. */
  readonly directory: string;
  /** A folder for the whole history; it is deleted and made again. */
  readonly folder: string;
  /** The commit that is released. */
  readonly hash: string;
  /** Whether to fetch trees, which show what a commit touched; otherwise only commits and tags. */
  readonly trees: boolean;
  /** Whether to fetch only tags, because the clone has all commits. */
  readonly tagsOnly: boolean;
}

export type Completed = { readonly git: Git } | { readonly refused: string };

/**
 * Fetches what a clone lacks into a bare repository beside it. The clone's objects and settings
 * stay unchanged, because later steps use them.
 */
export async function completed(completion: Completion): Promise<Completed> {
  const { folder, remote, hash, trees, tagsOnly, directory } = completion;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const git = gitIn({ directory: folder, environment: accessEnvironment(completion) });
  await git.text(['init', '--quiet', '--bare', '--template=']);
  if (tagsOnly) await shareObjects(completion, folder);
  const url = isPath(remote.url) ? resolve(directory, remote.url) : remote.url;
  await git.text(['config', 'remote.origin.url', url]);
  const wanted = tagsOnly ? [] : [`+${hash}:refs/heads/target`];
  const fetch = ['fetch', '--quiet', '--no-tags', `--filter=${trees ? 'blob:none' : 'tree:0'}`];
  const result = await git.run([...fetch, 'origin', '+refs/tags/*:refs/tags/*', ...wanted]);
  if (result.exitCode !== 0) return { refused: result.stderr.trim() };
  return { git };
}

/** Lets the new repository read the clone's objects in place. */
async function shareObjects({ directory, environment }: Completion, folder: string): Promise<void> {
  const clone = gitIn({ directory, environment: readingEnvironment(environment) });
  const objects = (await clone.text(['rev-parse', '--git-path', 'objects'])).replace(/\n$/, '');
  mkdirSync(join(folder, 'objects/info'), { recursive: true });
  writeFileSync(join(folder, 'objects/info/alternates'), `${resolve(directory, objects)}\n`);
}

const isPath = (url: string) => !/^[\w+.-]+:|^[^/]+@/.test(url);

/** Passes the token in variables, because other processes can read arguments. */
function accessEnvironment({
  environment,
  token,
  server,
  remote,
}: RemoteAccess): Record<string, string> {
  const usual = fetchingEnvironment(environment);
  if (token === undefined || !remote.url.startsWith(`${server}/`)) return usual;
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  const key = `http.${server}/.extraheader`;
  return {
    ...usual,
    GIT_CONFIG_COUNT: '2',
    // An empty value clears the headers set earlier: the server refuses two.
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${credentials}`,
  };
}

/** The names of the remote's tags, or why they cannot be read. */
export async function remoteTagNames(
  directory: string,
  access: RemoteAccess,
): Promise<{ readonly names: readonly string[] } | { readonly refused: string }> {
  const git = gitIn({ directory, environment: accessEnvironment(access) });
  const args = ['ls-remote', '--tags', '--refs', '--end-of-options', access.remote.url];
  const result = await git.run(args);
  if (result.exitCode !== 0) return { refused: result.stderr.trim() };
  const names = [...result.stdout.matchAll(/\trefs\/tags\/(.*)$/gm)].map(([, name = '']) => name);
  return { names };
}
