import type { Annotation, Outcome } from '@ci-actions/result';
import type { Changes, ImpliedVersion, Notes, ReleaseTag } from '@ci-actions/commits';
import { grouped, defaultLayout, isStable, saysLess } from '@ci-actions/commits';
import type { Base } from './base.ts';
import type { Source } from './source.ts';
import { summaryOf } from './summary-of.ts';
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

export function outcomeOf(found: Found): Outcome {
  const { tag, base, versions } = found;
  const agree = versions.differing.length === 0;
  return {
    verdict: agree ? found.verdict : 'failed',
    green: agree,
    evaluated: true,
    why: versions.differing,
    phase: null,
    next: null,
    counts: countsOf(found),
    outputs: {
      tag: tag.name,
      version: tag.version,
      major: String(tag.major),
      minor: String(tag.minor),
      patch: String(tag.patch),
      prerelease: tag.prerelease,
      build: tag.build,
      'is-prerelease': String(!isStable(tag)),
      'is-first': String(base.hash === undefined),
      'is-latest': String(found.isLatest),
      'previous-tag': base.previous?.tag.name ?? '',
      'compare-url': found.compare,
      notes: found.notesPath,
      body: found.body,
    },
    summary: summaryOf(found),
    annotations: warningsOf(found).map((message): Annotation => ({ level: 'warning', message })),
  };
}

function countsOf({ told, notes }: Found): Record<string, number> {
  const { breaking, leftOut } = grouped(told.changes, defaultLayout);
  const sum = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((a, b) => a + b, 0);
  return {
    commits: told.commits,
    changes: told.changes.length,
    breaking: breaking.length,
    'left-out': sum(leftOut),
    undone: told.undone,
    'listed-before': sum(told.elsewhere),
    'new-contributors':
      notes.blocks.find(({ title }) => title === 'New contributors')?.items.length ?? 0,
  };
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
