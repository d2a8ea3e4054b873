import type { Commit } from '@ci-actions/commits';
import type { Git } from './git.ts';
import { authorsOf, logOf, messagesContaining } from './repository-log.ts';
import type { Range } from './repository-log.ts';
import { patchIds } from './repository-patches.ts';
import { commitsTouching, hasPath, namesOfPath } from './repository-paths.ts';
import { ancestorsOf, tagCommits } from './repository-tags.ts';
import { commitAt, folderTrees, isAncestor, tagNames } from './repository.ts';
import type { TaggedCommit } from './repository.ts';

/** Reads a repository. Every argument is a hash unless it is called a name. */
export interface Repository {
  readonly tagNames: () => Promise<readonly string[]>;
  readonly tagCommits: (names?: readonly string[]) => Promise<ReadonlyMap<string, TaggedCommit>>;
  readonly commitAt: (name: string) => Promise<TaggedCommit | undefined>;
  readonly isAncestor: (ancestor: string, hash: string) => Promise<boolean>;
  readonly ancestorsOf: (hash: string) => Promise<ReadonlySet<string>>;
  readonly folderTrees: (hash: string) => Promise<ReadonlySet<string>>;
  readonly log: (range: Range) => AsyncIterable<readonly Commit[]>;
  readonly authorsOf: (hash: string) => AsyncIterable<readonly string[]>;
  readonly messagesContaining: (
    hash: string,
    texts: readonly string[],
  ) => AsyncIterable<readonly string[]>;
  readonly hasPath: (hash: string, path: string) => Promise<boolean>;
  readonly namesOfPath: (range: Range, path: string) => Promise<readonly string[]>;
  readonly commitsTouching: (
    range: Range,
    paths: readonly string[],
  ) => Promise<ReadonlySet<string>>;
  readonly patchIds: (hashes: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

export function openRepository(git: Git): Repository {
  return {
    tagNames: () => tagNames(git),
    tagCommits: (names) => tagCommits(git, names),
    commitAt: (name) => commitAt(git, name),
    isAncestor: (ancestor, hash) => isAncestor(git, ancestor, hash),
    ancestorsOf: (hash) => ancestorsOf(git, hash),
    folderTrees: (hash) => folderTrees(git, hash),
    log: (range) => logOf(git, range),
    authorsOf: (hash) => authorsOf(git, hash),
    messagesContaining: (hash, texts) => messagesContaining(git, hash, texts),
    hasPath: (hash, path) => hasPath(git, hash, path),
    namesOfPath: (range, path) => namesOfPath(git, range, path),
    commitsTouching: (range, paths) => commitsTouching(git, range, paths),
    patchIds: (hashes) => patchIds(git, hashes),
  };
}
