import { isStable } from '@ci-actions/commits';
import type { Annotation, Outcome } from '@ci-actions/result';
import { noticesOf, refusalsOf, warningsOf } from './found.ts';
import type { Found } from './found.ts';
import { summaryOf } from './summary-of.ts';

export function outcomeOf(found: Found): Outcome {
  const why = refusalsOf(found);
  const passed = why.length === 0;
  return {
    verdict: passed ? found.verdict : 'failed',
    green: passed,
    evaluated: true,
    why,
    phase: null,
    next: null,
    counts: countsOf(found),
    outputs: passed ? outputsOf(found) : {},
    summary: summaryOf(found),
    annotations: [
      ...warningsOf(found).map((message): Annotation => ({ level: 'warning', message })),
      ...noticesOf(found).map((message): Annotation => ({ level: 'notice', message })),
    ],
  };
}

/** Empty where the tag is refused, so that a later step cannot publish its version. */
function outputsOf(found: Found): Record<string, string> {
  const { tag, base } = found;
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
    body: found.body,
  };
}

function countsOf({ changes, sections, newContributors }: Found): Record<string, number> {
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
  };
}
