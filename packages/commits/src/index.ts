export { updateChangelog } from './changelog/changelog-file.ts';
export type { Updated } from './changelog/changelog-file.ts';
export type { PullRequest, PullRequests } from './changes/by-pull-request.ts';
export type { Change } from './changes/change.ts';
export { changesOf } from './changes/changes.ts';
export type { Changes } from './changes/changes.ts';
export type { PatchIds, ReleasedElsewhere } from './changes/duplicate-changes.ts';
export { isBot, personKeys } from './message/commit.ts';
export type { Commit, Person } from './message/commit.ts';
export { parsedCommit } from './message/parsed-commit.ts';
export type { ParsedCommit } from './message/parsed-commit.ts';
export { coAuthorsOf } from './message/references.ts';
export { readLayout } from './notes/read-layout.ts';
export { assetUrl, compareUrl, siteOf } from './notes/links.ts';
export type { Site } from './notes/links.ts';
export { notesText, shortened } from './notes/notes.ts';
export type { Notes } from './notes/notes.ts';
export { renderNotes } from './notes/render.ts';
export type { NewContributor } from './notes/render.ts';
export { defaultLayout, grouped } from './notes/sections.ts';
export type { Grouped, Layout } from './notes/sections.ts';
export { impliedVersion, isTooLow } from './versions/implied-version.ts';
export type { ImpliedVersion } from './versions/implied-version.ts';
export { isLatest, previousCandidates } from './versions/previous-tag.ts';
export {
  acceptedTags,
  compareTags,
  isStable,
  isTagPrefix,
  parseReleaseTag,
  releaseTags,
} from './versions/release-tag.ts';
export type { ReleaseTag } from './versions/release-tag.ts';
export { sameVersion, versionIn } from './versions/version-file.ts';
export type { ReadFile } from './versions/file-version.ts';
