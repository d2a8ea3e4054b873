import type { Commit } from '@ci-actions/commits';
import type { Git } from './git.ts';
import type { Range } from './repository-log.ts';
import { authorsOf, commitsTouching, logOf } from './repository-log.ts';
import { patchIds } from './repository-patches.ts';
import type { DatedTag } from './repository-tags.ts';
import { ancestorsOf, datedTags } from './repository-tags.ts';
import type { TaggedCommit } from './repository.ts';
import { commitAt, folderTrees, isAncestor, tagNames } from './repository.ts';

/** What is read of a repository; every argument is a hash unless it is called a name. */
export interface Repository {
  readonly tagNames: () => Promise<readonly string[]>;
  readonly datedTags: () => Promise<ReadonlyMap<string, DatedTag>>;
  readonly commitAt: (name: string) => Promise<TaggedCommit | undefined>;
  readonly isAncestor: (ancestor: string, hash: string) => Promise<boolean>;
  readonly ancestorsOf: (hash: string) => Promise<ReadonlySet<string>>;
  readonly folderTrees: (hash: string) => Promise<ReadonlySet<string>>;
  readonly log: (range: Range) => AsyncIterable<readonly Commit[]>;
  readonly authorsOf: (hash: string) => AsyncIterable<readonly string[]>;
  readonly commitsTouching: (
    range: Range,
    paths: readonly string[],
  ) => Promise<ReadonlySet<string>>;
  readonly patchIds: (hashes: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

export function openRepository(git: Git): Repository {
  return {
    tagNames: () => tagNames(git),
    datedTags: () => datedTags(git),
    commitAt: (name) => commitAt(git, name),
    isAncestor: (ancestor, hash) => isAncestor(git, ancestor, hash),
    ancestorsOf: (hash) => ancestorsOf(git, hash),
    folderTrees: (hash) => folderTrees(git, hash),
    log: (range) => logOf(git, range),
    authorsOf: (hash) => authorsOf(git, hash),
    commitsTouching: (range, paths) => commitsTouching(git, range, paths),
    patchIds: (hashes) => patchIds(git, hashes),
  };
}
