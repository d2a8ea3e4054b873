import { boundedLines, details, document, escaped } from '@ci-actions/markdown';
import { describeFinding } from '../judge/describe-finding.ts';
import type { Judgement, PhaseVerdict } from '../judge/judgement.ts';
import { describeMissing } from '../reports/missing-input.ts';
import { findingsList, listStyle } from './findings-list.ts';
import { fingerprintList } from './fingerprint-list.ts';
import { nextPhase } from './next-phase.ts';
import { reasonList, sentenceOf } from './sentence.ts';
import { severityTable } from './severity-table.ts';
import { suppressionSections } from './suppression-sections.ts';

const mostFindings = 50;

/** The job summary: the verdict and its cause first, then what needs action. */
export function summaryOf(judgement: Judgement): string {
  const { tally, now, notes } = judgement;
  const { blocking, advisory, decisions } = tally.now;
  const style = listStyle(judgement, mostFindings);
  const listed = [blocking, tally.next?.added ?? [], advisory];
  return document(
    sentenceOf(judgement),
    reasonList(judgement, 50),
    judgement.policySection,
    excusedInputs(now),
    severityTable(judgement),
    ...(blocking.length > 0
      ? ['### Blocking findings', findingsList(blocking, decisions.blocks, style)]
      : []),
    nextPhase(judgement, style),
    judgement.needsSection,
    ...suppressionSections(judgement.suppressions),
    advisory.length > 0
      ? details(
          `Would block if their tools were not advisory: ${decisions.advisory}`,
          findingsList(advisory, decisions.advisory, style),
        )
      : undefined,
    fingerprintList(
      listed.flatMap((findings) => findings.slice(0, mostFindings)),
      style.withTargets,
    ),
    excusedOutsidePolicy(judgement),
    accounts(judgement),
    notes.map((note) => escaped(note, 600)).join('\n\n'),
  );
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
