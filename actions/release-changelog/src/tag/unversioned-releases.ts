import { isAlias, isNewer, isStable } from '@ci-actions/commits';
import type { ReleaseTag, UnversionedTag } from '@ci-actions/commits';
import type { Repository, TaggedCommit } from '../ports.ts';
import type { Base } from './base.ts';
import { listed } from './listed.ts';

export interface Unversioned {
  readonly repository: Repository;
  readonly tag: ReleaseTag;
  readonly target: TaggedCommit;
  readonly base: Base;
  /** The hashes of the commits since the base. */
  readonly range: ReadonlySet<string>;
  readonly tags: readonly UnversionedTag[];
  readonly family: readonly ReleaseTag[];
  readonly prereleaseBase: 'stable' | 'any';
}

/**
 * A warning that names the tags since the base that are no semantic versions but newer than it: one of
 * them may be the previous release. Where prereleases are no base, those are not meant.
 */
export async function unversionedReleases(found: Unversioned): Promise<readonly string[]> {
  const { tag, base } = found;
  if (base.given) return [];
  const previous = base.previous?.tag;
  const stableOnly = found.prereleaseBase === 'stable' && isStable(tag);
  const candidates = found.tags.filter(
    (other) =>
      !(stableOnly && other.prerelease) &&
      !isAlias(other, tag) &&
      (previous === undefined || isNewer(other, previous)),
  );
  const newer = await sinceBase(found, candidates);
  if (newer.length === 0) return [];
  const [are, them] =
    newer.length === 1
      ? ['is no semantic version', 'it']
      : ['are no semantic versions', 'one of them'];
  const than = previous === undefined ? 'before' : `after ${previous.name} and before`;
  return [
    `${listed(newer)}, ${than} ${tag.name} in its history, ${are} and no base; if ${them} is the previous release, set from, such as from: ${newer[0]}`,
  ];
}

async function sinceBase(
  { repository, target, range, family }: Unversioned,
  candidates: readonly UnversionedTag[],
): Promise<readonly string[]> {
  const commits = await repository.tagCommits(candidates.map(({ name }) => name));
  const inside = candidates.filter(({ name }) => {
    const hash = commits.get(name)?.hash;
    return hash !== undefined && (range.has(hash) || hash === target.hash);
  });
  if (!inside.some(({ short }) => short)) return inside.map(({ name }) => name);
  // A floating tag such as v1.2 stands where a release does.
  const releases = await repository.tagCommits(family.map(({ name }) => name));
  const released = new Set([...releases.values()].map(({ hash }) => hash)).add(target.hash);
  return inside.flatMap(({ name, short }) =>
    short && released.has(commits.get(name)?.hash ?? '') ? [] : name,
  );
}
