import { boundedLines, details, document, escaped } from '@ci-actions/markdown';
import { describeFinding } from '../judge/describe-finding.ts';
import type { Judgement, PhaseVerdict } from '../judge/judgement.ts';
import { describeMissing } from '../reports/missing-input.ts';
import { findingsTable } from './findings-table.ts';
import { nextVerdict, sentenceOf } from './sentence.ts';
import { severityTable } from './severity-table.ts';
import { suppressionSections } from './suppression-sections.ts';

/** The job summary: the verdict first, then what needs action. */
export function summaryOf(judgement: Judgement): string {
  const { tally, now, next, notes, link } = judgement;
  return document(
    judgement.policySection,
    sentenceOf(judgement),
    reasons(now),
    excusedInputs(now),
    severityTable(tally, judgement.reports.runs),
    findingsTable('Blocking findings', tally.now.blocking, tally.now.decisions.blocks, link),
    nextPhase(judgement, next),
    judgement.needsSection,
    ...suppressionSections(judgement.suppressions),
    tally.now.decisions.advisory > 0
      ? details(
          `Would block if their tools were not advisory: ${tally.now.decisions.advisory}`,
          findingsTable('', tally.now.advisory, tally.now.decisions.advisory, link) ?? '',
        )
      : undefined,
    excusedOutsidePolicy(judgement),
    accounts(judgement),
    notes.map((note) => escaped(note, 600)).join('\n\n'),
  );
}

/** All reasons except findings, which have their own table, and the first, which stands above. */
function reasons({ why, others }: PhaseVerdict): string | undefined {
  const lines = (others[0] === why[0] ? others.slice(1) : others).map(
    (reason) => `- ${escaped(reason, 400)}`,
  );
  return boundedLines(lines, 50, 'the most important are in the result').join('\n');
}

function excusedInputs({ excused }: PhaseVerdict): string | undefined {
  if (excused.length === 0) return undefined;
  const lines = excused.map(
    ({ missing, by }) => `- ${escaped(describeMissing(missing), 400)} (${because[by]})`,
  );
  const shown = boundedLines(lines, 50, 'all of them excused');
  return `Did not run, but excused:\n\n${shown.join('\n')}`;
}

const because = {
  advisory: 'advisory in this phase',
  'without-secrets': 'this event gets no secrets',
} as const;

function nextPhase(
  { now, tally, link }: Judgement,
  next: PhaseVerdict | undefined,
): string | undefined {
  if (next === undefined || tally.next === undefined) return undefined;
  const verdict = nextVerdict(now, next);
  if (next.passed) return `${verdict}.`;
  const known = new Set(now.why);
  const added = next.why.filter((reason) => !known.has(reason));
  if (added.length === 0) return `${verdict}, for the same reasons.`;
  const blocks = tally.next.decisions.blocks;
  const shown = new Set(tally.now.blocking);
  const more = tally.next.blocking.filter((finding) => !shown.has(finding));
  const extra = blocks - tally.now.decisions.blocks;
  const others = next.failing.filter((input) => !now.failing.includes(input)).map(describeMissing);
  return document(
    `${verdict}: ${escaped(next.why[0] ?? '', 300)}.`,
    others.map((reason) => `- ${escaped(reason, 400)}`).join('\n'),
    more.length > 0
      ? details(
          `Also blocked in phase ${escaped(next.rule.name, 100)}`,
          findingsTable('', more, extra, link) ?? '',
        )
      : undefined,
  ).trimEnd();
}

/** Excuses that are not in the policy are listed separately, with their source. */
function excusedOutsidePolicy({ tally }: Judgement): string | undefined {
  const { report, vex } = tally.suppressed;
  if (report + vex === 0) return undefined;
  const lines = tally.excused.map(
    ({ finding, why }) => `- ${escaped(describeFinding(finding), 300)}: ${escaped(why, 300)}`,
  );
  const shown = lines.slice(0, 50);
  const left = report + vex - shown.length;
  const more = left > 0 ? [`- … and ${left} more, in the SARIF files`] : [];
  const title = `Excused outside the policy: ${report} by the reports, ${vex} by VEX statements`;
  return details(title, [...shown, ...more].join('\n'));
}

function accounts({ tally, reports }: Judgement): string | undefined {
  const { policy, report, vex } = tally.suppressed;
  const parts = [
    [policy, 'suppressed by the policy'],
    [report, 'by the reports themselves'],
    [vex, 'by VEX statements'],
    [tally.absent, 'absent since the baseline'],
    [reports.noFailure, 'without a failure'],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return shown.length === 0 ? undefined : `Not counted above: ${shown.join(', ')}.`;
}
