import { isTooLow } from '@ci-actions/commits';
import type { Changes, Grouped, ImpliedVersion, ReleaseTag } from '@ci-actions/commits';
import { describeChangelog } from '../notes/changelog.ts';
import type { ChangelogFile } from '../notes/changelog.ts';
import type { Publication } from '../publish/publication.ts';
import type { Source } from '../range/source.ts';
import type { Base } from '../tag/base.ts';
import type { VersionFiles } from '../tag/version-files.ts';

/** Everything found about a release. */
export interface Found {
  readonly tag: ReleaseTag;
  /** What it is called where nothing is published. */
  readonly verdict: 'dry-run' | 'ready';
  /** Undefined where there was nothing to publish or to check. */
  readonly publication: Publication | undefined;
  readonly source: Source;
  readonly base: Base;
  readonly versions: VersionFiles;
  /** Why the tag must not be released; untrusted. */
  readonly refusals: readonly string[];
  /** About the clone and the range; untrusted. */
  readonly warnings: readonly string[];
  readonly changes: Changes;
  readonly sections: Grouped;
  readonly newContributors: number;
  /** The notes, shortened for the job summary. */
  readonly shown: string;
  readonly body: string;
  readonly notesPath: string;
  readonly compare: string;
  /** Undefined or empty where no changelog is given. */
  readonly changelog: ChangelogFile | '' | undefined;
  readonly isLatest: boolean;
  readonly implied: ImpliedVersion | undefined;
}

/** Why the step fails, most important first; untrusted. */
export function failuresOf(found: Found): readonly string[] {
  return [...refusalsOf(found), ...(found.publication?.failures ?? [])];
}

/** Why nothing was published: the tag's place and the version files; untrusted. */
export function refusalsOf({ refusals, versions }: Found): readonly string[] {
  return [...refusals, ...versions.differing];
}

/** Possible mistakes that do not fail the step; untrusted. */
export function warningsOf({
  tag,
  warnings,
  changes,
  implied,
  changelog,
  publication,
}: Found): readonly string[] {
  const unlistedBreakingChanges = changes.unlistedBreakingChanges.map(
    ({ message, commit }) =>
      `${commit.hash.slice(0, 7)} has a BREAKING CHANGE footer below a title that is not conventional, so it is not listed as breaking: ${message.subject}`,
  );
  const step =
    implied !== undefined && isTooLow(tag, implied)
      ? [
          `the changes require ${implied.version} (${implied.step}), but the tag says ${tag.version}`,
        ]
      : [];
  const kept = changelog && changelog.updated.done === 'kept' ? [describeChangelog(changelog)] : [];
  const more =
    unlistedBreakingChanges.length > 5
      ? [`… and ${unlistedBreakingChanges.length - 5} more such commits`]
      : [];
  const published = publication?.notes ?? [];
  return [
    ...warnings,
    ...published,
    ...step,
    ...kept,
    ...unlistedBreakingChanges.slice(0, 5),
    ...more,
  ];
}

/** What the log says besides; untrusted. */
export function noticesOf({ changelog }: Found): readonly string[] {
  return changelog && changelog.updated.done !== 'kept' ? [describeChangelog(changelog)] : [];
}
