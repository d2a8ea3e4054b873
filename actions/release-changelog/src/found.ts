import type { Changes, ImpliedVersion, Notes, ReleaseTag } from '@ci-actions/commits';
import { saysLess } from '@ci-actions/commits';
import type { Base } from './base.ts';
import type { Source } from './source.ts';
import type { VersionFiles } from './version-files.ts';

/** All that was found out about a release. */
export interface Found {
  readonly tag: ReleaseTag;
  readonly verdict: 'dry-run' | 'ready';
  readonly source: Source;
  readonly base: Base;
  readonly versions: VersionFiles;
  readonly told: Changes;
  readonly notes: Notes;
  readonly whole: string;
  readonly body: string;
  readonly notesPath: string;
  readonly compare: string;
  readonly isLatest: boolean;
  readonly implied: ImpliedVersion | undefined;
}

/** What a person should look at although nothing is wrong for certain; untrusted. */
export function warningsOf({ tag, source, base, told, implied }: Found): readonly string[] {
  const unheard = told.unheard.map(
    ({ message, commit }) =>
      `${commit.hash.slice(0, 7)} says BREAKING CHANGE below a title that is not conventional, and is not listed as breaking: ${message.subject}`,
  );
  const step =
    implied !== undefined && saysLess(tag, implied)
      ? [`the changes ask for ${implied.version} (${implied.step}), the tag says ${tag.version}`]
      : [];
  return [...source.warnings, ...base.warnings, ...step, ...unheard.slice(0, 5)];
}
