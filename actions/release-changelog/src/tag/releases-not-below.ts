import { isLower } from '@ci-actions/commits';
import type { ReleaseTag } from '@ci-actions/commits';
import type { Repository, TaggedCommit } from '../ports.ts';

export interface TaggedRelease {
  readonly tag: ReleaseTag;
  readonly commit: TaggedCommit;
}

/** The family's other tags of commits whose version is not lower than the tag's, the highest first. */
export async function releasesNotBelow(
  repository: Repository,
  family: readonly ReleaseTag[],
  tag: ReleaseTag,
): Promise<readonly TaggedRelease[]> {
  const others = family
    .filter((other) => other.name !== tag.name && !isLower(other, tag))
    .toSorted((a, b) => Number(isLower(a, b)) - Number(isLower(b, a)));
  const commits = await repository.tagCommits(others.map(({ name }) => name));
  return others.flatMap((other) => {
    const commit = commits.get(other.name);
    return commit === undefined ? [] : [{ tag: other, commit }];
  });
}
