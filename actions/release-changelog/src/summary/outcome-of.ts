import { isStable } from '@ci-actions/commits';
import type { Annotation, Outcome } from '@ci-actions/result';
import { withoutMark } from '../publish/draft-mark.ts';
import { failuresOf, noticesOf, warningsOf } from './found.ts';
import type { Found } from './found.ts';
import { summaryOf } from './summary-of.ts';

export function outcomeOf(found: Found): Outcome {
  const why = failuresOf(found);
  const passed = why.length === 0;
  const isPublished = found.publication?.release !== undefined;
  return {
    verdict: passed ? wordOf(found) : 'failed',
    green: passed,
    evaluated: true,
    why,
    phase: null,
    next: null,
    counts: countsOf(found),
    outputs: passed || isPublished ? outputsOf(found) : {},
    summary: summaryOf(found),
    annotations: [
      ...warningsOf(found).map((message): Annotation => ({ level: 'warning', message })),
      ...noticesOf(found).map((message): Annotation => ({ level: 'notice', message })),
    ],
  };
}

/** Set only for a tag that was accepted or published: a later step must not use another's version. */
function outputsOf(found: Found): Record<string, string> {
  const { tag, base, publication } = found;
  const release = publication?.release;
  return {
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
    'previous-tag': base.tagName ?? '',
    'compare-url': found.compare,
    notes: found.notesPath,
    body: release === undefined ? found.body : withoutMark(release.body),
    'release-id': release === undefined ? '' : String(release.id),
    'release-url': release?.url ?? '',
  };
}

function wordOf({ verdict, publication }: Found): string {
  const release = publication?.release;
  if (release === undefined) return verdict;
  return release.draft ? 'draft' : 'released';
}

function countsOf({
  changes,
  sections,
  newContributors,
  publication,
}: Found): Record<string, number> {
  const { breaking, excluded } = sections;
  const sum = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((a, b) => a + b, 0);
  return {
    commits: changes.commits,
    changes: changes.changes.length,
    breaking: breaking.length,
    'left-out': sum(excluded) + sum(changes.noChanges),
    undone: changes.revertedCommits,
    'listed-before': sum(changes.elsewhere),
    'new-contributors': newContributors,
    assets: publication?.assets ?? 0,
  };
}
