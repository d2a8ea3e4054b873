import { parseReleaseTag } from './release-tag.ts';
import { isTagPrefix } from './tag-prefix.ts';
import type { TagPrefix } from './tag-prefix.ts';

/** What `parseReleaseTag` accepts, as a phrase; names the prefix that would let it accept `given`. */
export function acceptedTags(prefix: TagPrefix, given: string): string {
  const accepted =
    prefix === undefined
      ? 'a semantic version such as v1.2.3 or 1.2.3-rc.1'
      : `"${prefix}" followed by a semantic version, such as ${prefix}1.2.3`;
  const other = prefixBefore(given);
  return other === undefined ? accepted : `${accepted}; for this tag set tag-prefix: ${other}`;
}

/** The text before the first whole version that ends the name, where it may be a prefix. */
function prefixBefore(name: string): string | undefined {
  for (const { index } of name.matchAll(/(?<![\d.])\d/g)) {
    if (parseReleaseTag(name.slice(index), '') === undefined) continue;
    const prefix = name.slice(0, index);
    return isTagPrefix(prefix) && !prefix.startsWith('refs/') ? prefix : undefined;
  }
  return undefined;
}
