import { compareTags, isStable } from './release-tag.ts';
import type { ReleaseTag } from './release-tag.ts';

/** `stable`: a stable release is compared with a stable one, a prerelease with either. */
export type PrereleaseBase = 'stable' | 'any';

/**
 * The tags that may precede `tag`, the likeliest first: those of lower versions, the highest first.
 * The caller decides by ancestry, which only git knows, which one is the previous release.
 */
export function previousCandidates(
  tags: readonly ReleaseTag[],
  tag: ReleaseTag,
  base: PrereleaseBase,
): readonly ReleaseTag[] {
  const stableOnly = base === 'stable' && isStable(tag);
  return tags
    .filter((other) => isLower(other, tag) && (!stableOnly || isStable(other)))
    .sort((a, b) => compareTags(b, a) || ofPrefix(b, tag) - ofPrefix(a, tag));
}

/** Build metadata gives no order: 1.0.0+b.2 and 1.0.0+b.1 are the same version. */
export function isLower(other: ReleaseTag, tag: ReleaseTag): boolean {
  return compareTags(bare(other), bare(tag)) < 0;
}

function bare(tag: ReleaseTag): ReleaseTag {
  if (tag.build === '') return tag;
  return { ...tag, version: tag.version.slice(0, -tag.build.length - 1), build: '' };
}

const ofPrefix = (other: ReleaseTag, tag: ReleaseTag) => Number(other.prefix === tag.prefix);

/** Whether `tag` is the highest stable version among the tags, as `latest` should be. */
export function isLatest(tags: readonly ReleaseTag[], tag: ReleaseTag): boolean {
  return isStable(tag) && !tags.some((other) => isStable(other) && isLower(tag, other));
}
