import { isLower } from '@ci-actions/commits';
import type { ReleaseTag } from '@ci-actions/commits';
import type { Repository, TaggedCommit } from '../ports.ts';
import type { Base } from './base.ts';
import { listed } from './listed.ts';
import { followed, isReleaseTree } from './previous-release.ts';
import type { TaggedRelease } from './releases-not-below.ts';

export interface Placed {
  readonly repository: Repository;
  readonly tag: ReleaseTag;
  readonly target: TaggedCommit;
  readonly base: Base;
  /** The hashes of the commits since the previous release. */
  readonly range: ReadonlySet<string>;
  /** The family's releases that are not lower. */
  readonly notBelow: readonly TaggedRelease[];
}

/** Why the tag has no place in its family, as sentences; the input `from` says that it is meant. */
export async function refusals(placed: Placed): Promise<readonly string[]> {
  const { tag, base, notBelow } = placed;
  const equal = notBelow
    .filter(({ tag: other }) => other.version === tag.version)
    .map(({ tag: other }) => other.name);
  const higher = await higherInRange(placed);
  return [
    ...(equal.length > 0
      ? [`${tag.name} has the version of ${listed(equal)}, which exists; ${meant(base.name)}`]
      : []),
    ...(higher.length > 0
      ? [
          `${tag.name} is lower than ${listed(higher)} in its own history, so it is neither the next version nor a hotfix; ${meant(higher[0])}`,
        ]
      : []),
  ];
}

const meant = (from: string | undefined) =>
  from === undefined
    ? 'if it is meant, set from to a commit'
    : `if it is meant, set from to a tag or a commit, such as from: ${from}`;

/**
 * The higher versions since the previous release. A hotfix has none, and neither has an old release
 * that is run again. Once a lower version was released on purpose, its successors have none either.
 */
async function higherInRange(placed: Placed): Promise<readonly string[]> {
  const { repository, tag, target, range, notBelow } = placed;
  const isInRange = (hash: string) => Promise.resolve(range.has(hash));
  const found: string[] = [];
  for (const { tag: other, commit } of notBelow) {
    if (!isLower(tag, other) || isRenumbered(placed, other, commit)) continue;
    // A commit for a tag alone, on top of this release, is the next release.
    const isOnTop = commit.parents[0] === target.hash && !range.has(commit.hash);
    if (isOnTop && !(await isReleaseTree(repository, commit))) continue;
    if (await followed(repository, other, commit, isInRange)) found.push(other.name);
  }
  return found;
}

/** A release may get a second number at the same commit: 1.0.0 after 1.0.0-rc.1, 1.0.2 after 1.0.1. */
function isRenumbered({ tag, target }: Placed, other: ReleaseTag, commit: TaggedCommit): boolean {
  const sameLine = tag.major === other.major && tag.minor === other.minor;
  return sameLine && (commit.hash === target.hash || haveSameParent(commit, target));
}

const haveSameParent = (a: TaggedCommit, b: TaggedCommit) =>
  a.parents.length === 1 && b.parents.length === 1 && a.parents[0] === b.parents[0];
