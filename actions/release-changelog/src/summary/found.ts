import { isTooLow } from '@ci-actions/commits';
import type { Changes, Grouped, ImpliedVersion, ReleaseTag } from '@ci-actions/commits';
import type { ChangelogFile } from '../notes/changelog.ts';
import type { Source } from '../range/source.ts';
import type { Base } from '../tag/base.ts';
import type { VersionFiles } from '../tag/version-files.ts';

/** All that was found out about a release. */
export interface Found {
  readonly tag: ReleaseTag;
  readonly verdict: 'dry-run' | 'ready';
  readonly source: Source;
  readonly base: Base;
  readonly versions: VersionFiles;
  /** Of the clone and the range; untrusted. */
  readonly warnings: readonly string[];
  readonly changes: Changes;
  readonly sections: Grouped;
  readonly newContributors: number;
  /** The notes as far as the job summary shows them. */
  readonly shown: string;
  readonly body: string;
  readonly notesPath: string;
  readonly compare: string;
  /** Undefined, or an empty text, where none was asked for. */
  readonly changelog: ChangelogFile | '' | undefined;
  readonly isLatest: boolean;
  readonly implied: ImpliedVersion | undefined;
}

/** What a person should look at although nothing is wrong for certain; untrusted. */
export function warningsOf({
  tag,
  warnings,
  changes,
  implied,
  changelog,
}: Found): readonly string[] {
  const unlistedBreakingChanges = changes.unlistedBreakingChanges.map(
    ({ message, commit }) =>
      `${commit.hash.slice(0, 7)} says BREAKING CHANGE below a title that is not conventional, and is not listed as breaking: ${message.subject}`,
  );
  const step =
    implied !== undefined && isTooLow(tag, implied)
      ? [`the changes ask for ${implied.version} (${implied.step}), the tag says ${tag.version}`]
      : [];
  const kept =
    changelog && changelog.done === 'kept'
      ? [
          `${changelog.path} has a section for ${tag.version} with other text, which is kept as it is`,
        ]
      : [];
  const more =
    unlistedBreakingChanges.length > 5
      ? [`… and ${unlistedBreakingChanges.length - 5} more commits likewise`]
      : [];
  return [...warnings, ...step, ...kept, ...unlistedBreakingChanges.slice(0, 5), ...more];
}
