import { document, escaped } from '@ci-actions/markdown';
import type { Judgement } from '../judge/judgement.ts';
import { findingsTable } from './findings-table.ts';
import { sentenceOf } from './sentence.ts';
import { severityTable } from './severity-table.ts';

/** GitHub takes no longer comment; the marker, the heading and the link need some of it. */
const longest = 60_000;
const mostRows = 20;

/** What the one comment of a pull request says: enough to act on, the rest behind a link. */
export function commentOf(
  judgement: Judgement,
  name: string,
  runUrl: string | undefined,
): { readonly marker: string; readonly body: string } {
  const { now, next, tally, policySection, link } = judgement;
  const marker = markerOf(name);
  const { blocking, decisions } = tally.now;
  const others = now.others.slice(0, mostRows).map((reason) => `- ${escaped(reason, 300)}`);
  const left = now.others.length - others.length;
  const sections = [
    `## ${now.passed ? '✅' : '❌'} ${escaped(name, 100)}`,
    policySection,
    sentenceOf(judgement),
    [...others, ...(left > 0 ? [`- … and ${left} more`] : [])].join('\n'),
    severityTable(tally, judgement.reports.runs) ?? '',
    findingsTable('Blocking findings', blocking.slice(0, mostRows), decisions.blocks, link) ?? '',
    next === undefined
      ? ''
      : `The next phase, ${escaped(next.rule.name, 100)}, would ${next.passed ? 'pass' : 'fail'}.`,
  ];
  const whole = runUrl === undefined ? '' : `[The whole summary](${runUrl})`;
  return { marker, body: `${marker}\n${document(...fitting(sections), whole)}` };
}

/** A step's name may hold anything; an HTML comment may not hold two hyphens. */
function markerOf(name: string): string {
  const safe = name.replaceAll(/[^\w. /()-]/g, '_').replaceAll(/-{2,}/g, '-');
  return `<!-- ci-actions/security-gate: ${safe.slice(0, 100)} -->`;
}

/** Sections that fit, from the first on; what is left out is said. */
function fitting(sections: readonly string[]): readonly string[] {
  let length = 0;
  const kept = sections.filter((section) => (length += section.length + 2) <= longest);
  const out = sections.length - kept.length;
  return out === 0
    ? kept
    : [...kept, `Too long for a comment: ${out} sections stand in the summary.`];
}
