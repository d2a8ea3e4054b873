import { document, escaped } from '@ci-actions/markdown';
import type { Judgement } from '../judge/judgement.ts';
import { findingsList, listStyle } from './findings-list.ts';
import { fingerprintList } from './fingerprint-list.ts';
import { nextVerdict } from './next-phase.ts';
import { reasonList, sentenceOf } from './sentence.ts';
import { severityTable } from './severity-table.ts';

/** GitHub accepts 65,536 characters; the marker, the heading and the link need some of them. */
const longest = 60_000;
const mostRows = 20;

/** The comment on a pull request: the verdict, the first reasons, a link to the full summary. */
export function commentOf(
  judgement: Judgement,
  name: string,
  runUrl: string | undefined,
): { readonly marker: string; readonly body: string } {
  const { now, next, tally, policyLine, policySection } = judgement;
  const marker = markerOf(name);
  const { blocking, decisions } = tally.now;
  const style = listStyle(judgement, mostRows);
  const sections = [
    `## ${now.passed ? '✅' : '❌'} ${escaped(name, 100)}`,
    sentenceOf(judgement),
    reasonList(judgement, mostRows),
    policySection,
    severityTable(judgement) ?? '',
    ...(blocking.length > 0
      ? [
          `### Blocking findings\n\n${findingsList(blocking, decisions.blocks, style)}`,
          fingerprintList(blocking.slice(0, mostRows), style.withTargets) ?? '',
        ]
      : []),
    next === undefined ? '' : `${nextVerdict(now, next)}.`,
    policyLine,
  ];
  const fullSummary = runUrl === undefined ? '' : `[Full summary](${runUrl})`;
  return { marker, body: `${marker}\n${document(...withinLimit(sections), fullSummary)}` };
}

/** The name of a step may be any text; an HTML comment may not contain two hyphens in a row. */
function markerOf(name: string): string {
  const safe = name.replaceAll(/[^\w. /()-]/g, '_').replaceAll(/-{2,}/g, '-');
  return `<!-- ci-actions/security-gate: ${safe.slice(0, 100)} -->`;
}

/** The sections that fit, in order, and a sentence about those that do not. */
function withinLimit(sections: readonly string[]): readonly string[] {
  let length = 0;
  const kept = sections.filter((section) => (length += section.length + 2) <= longest);
  const omitted = sections.length - kept.length;
  return omitted === 0
    ? kept
    : [...kept, `This comment is too long: ${omitted} more sections are in the summary.`];
}
