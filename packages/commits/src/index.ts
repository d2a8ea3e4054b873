export { isBot, personKeys, samePerson } from './commit.ts';
export type { Commit, Person } from './commit.ts';
export type { Change } from './change.ts';
export { updateChangelog } from './changelog-file.ts';
export type { Updated } from './changelog-file.ts';
export type { PullRequest, PullRequests } from './by-pull-request.ts';
export { changesOf } from './changes.ts';
export type { Changes, Known } from './changes.ts';
export { entryOf } from './entry.ts';
export type { Entry } from './entry.ts';
export { impliedVersion, saysLess } from './implied-version.ts';
export type { ImpliedVersion } from './implied-version.ts';
export { compareUrl, siteOf } from './links.ts';
export type { Site } from './links.ts';
export { readLayout } from './layout-file.ts';
export { markdownText } from './markdown-text.ts';
export { notesText, shortened } from './notes.ts';
export type { Notes } from './notes.ts';
export { isLatest, previousCandidates } from './previous-tag.ts';
export type { PrereleaseBase } from './previous-tag.ts';
export {
  acceptedTags,
  compareTags,
  isStable,
  isTagPrefix,
  parseReleaseTag,
  releaseTags,
} from './release-tag.ts';
export type { ReleaseTag, TagPrefix } from './release-tag.ts';
export { renderNotes } from './render.ts';
export type { NewContributor } from './render.ts';
export type { PatchIds, ReleasedElsewhere } from './repeated.ts';
export { sameVersion, versionIn } from './version-file.ts';
export type { FileVersion, ReadFile } from './version-file.ts';
export { defaultLayout, grouped } from './sections.ts';
export type { Grouped, Layout, Section } from './sections.ts';
export { coAuthorsOf } from './references.ts';
