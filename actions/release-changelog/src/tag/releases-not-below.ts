import { isLower } from '@ci-actions/commits';
import type { ReleaseTag } from '@ci-actions/commits';
import type { Repository, TaggedCommit } from '../ports.ts';

export interface TaggedRelease {
  readonly tag: ReleaseTag;
  readonly commit: TaggedCommit;
}

/** The family's other tags of commits whose version is not lower than the tag's. */
export async function releasesNotBelow(
  repository: Repository,
  family: readonly ReleaseTag[],
  tag: ReleaseTag,
): Promise<readonly TaggedRelease[]> {
  const names = family.filter((other) => other.name !== tag.name && !isLower(other, tag));
  const commits = await repository.tagCommits(names.map(({ name }) => name));
  return names.flatMap((other) => {
    const commit = commits.get(other.name);
    return commit === undefined ? [] : [{ tag: other, commit }];
  });
}
