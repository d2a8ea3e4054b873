import { parseReleaseTag, prefixOf } from './release-tag.ts';
import type { ReleaseTag } from './release-tag.ts';
import type { TagPrefix } from './tag-prefix.ts';

/** A tag that looks like a release of the family, but is no semantic version: 1.2.0.1, 2024.02.11. */
export interface UnversionedTag {
  readonly name: string;
  /** Its leading numbers: 1, 2, 0, 1. */
  readonly numbers: readonly number[];
  /** Whether letters for a prerelease follow the numbers, as in `1.2.0rc1`. */
  readonly prerelease: boolean;
  /** Whether it has two numbers only, as floating tags do. */
  readonly short: boolean;
}

const dotted = /^(\d+(?:\.\d+)+)([\w.+-]*)$/;
const prerelease = /^[-._]?(?:a|b|c|rc|alpha|beta|pre|preview|dev|snapshot|canary|next|m)\d*\b/i;

export function unversionedTags(
  names: readonly string[],
  prefix: TagPrefix,
): readonly UnversionedTag[] {
  return names.flatMap((name): UnversionedTag[] => {
    const own = prefixOf(name, prefix);
    const [, digits, rest = ''] =
      (name.startsWith(own) && dotted.exec(name.slice(own.length))) || [];
    if (digits === undefined || parseReleaseTag(name, prefix) !== undefined) return [];
    const numbers = digits.split('.').map(Number);
    return [{ name, numbers, prerelease: prerelease.test(rest), short: numbers.length === 2 }];
  });
}

/** Whether the numbers are higher than the version's. */
export function isNewer({ numbers }: UnversionedTag, { major, minor, patch }: ReleaseTag): boolean {
  const own = [major, minor, patch];
  const at = numbers.findIndex((number, place) => number !== (own[place] ?? 0));
  return at >= 0 && (numbers[at] ?? 0) > (own[at] ?? 0);
}

/** Whether it is another name of the version, such as `1.2.0.RELEASE` of 1.2.0. */
export function isAlias(
  { numbers, prerelease: before }: UnversionedTag,
  { major, minor, patch, prerelease: own }: ReleaseTag,
): boolean {
  const same = [major, minor, patch].every((number, at) => number === (numbers[at] ?? 0));
  return same && !numbers[3] && before === (own !== '');
}
