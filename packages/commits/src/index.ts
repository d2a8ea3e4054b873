export { isBot, personKeys, samePerson } from './commit.ts';
export type { Commit, Person } from './commit.ts';
export { isLatest, previousCandidates } from './previous-tag.ts';
export type { PrereleaseBase } from './previous-tag.ts';
export {
  acceptedTags,
  compareTags,
  isStable,
  isTagPrefix,
  parseReleaseTag,
} from './release-tag.ts';
export type { ReleaseTag, TagPrefix } from './release-tag.ts';
