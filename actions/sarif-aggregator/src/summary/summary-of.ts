import { severities } from '@ci-actions/findings';
import { boundedLines, codeBlock, details, document, escaped, table } from '@ci-actions/markdown';
import { ranked } from '@ci-actions/sarif';
import type { Facts } from './facts.ts';
import { findingsByFile } from './findings-by-file.ts';
import { toolNotes } from './tool-notes.ts';

/** The job summary: the verdict, then what is missing, then the findings. */
export function summaryOf(facts: Facts): string {
  const { judgement, runs, tally, output, link } = facts;
  return document(
    sentenceOf(facts),
    bullets(judgement.why),
    excused(facts),
    ...toolNotes(facts),
    severityTable(facts),
    pie(facts),
    findingsByFile(runs, tally.results, output, link),
    resultCounts(facts),
    repairs(facts),
    ignored(facts),
  );
}

function sentenceOf({ judgement, tally, gathered, output }: Facts): string {
  const seen = `${counted(tally.results, 'result')} of ${counted(tally.tools.length, 'tool')} in ${counted(gathered.read.length, 'report')}`;
  const where = `merged into ${escaped(output)}`;
  if (judgement.verdict === 'complete') return `**Complete**: ${seen}, ${where}.`;
  const effect = judgement.green ? ', but this does not fail the step' : '';
  return `**Incomplete**${effect}: ${seen}, ${where}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function bullets(texts: readonly string[]): string {
  const lines = texts.map((text) => `- ${escaped(text, 600)}`);
  return boundedLines(lines, 50, 'the most important are in the result').join('\n');
}

const because = {
  advisory: 'advisory in this phase',
  'without-secrets': 'this event gets no secrets',
} as const;

function excused({ judgement }: Facts): string | undefined {
  if (judgement.excused.length === 0) return undefined;
  const lines = judgement.excused.map(([{ name }, by]) => `${name} (${because[by]})`);
  return document('Missing reports that do not fail the step:', bullets(lines)).trimEnd();
}

function severityTable({ tally }: Facts): string | undefined {
  if (tally.tools.length === 0) return undefined;
  const rows = tally.tools.map(([tool, counts]) => [
    escaped(tool, 100),
    ...severities.map((severity) => counts[severity]),
  ]);
  const total = ['**All**', ...severities.map((severity) => tally.severities[severity])];
  return table(['Tool', ...severities.map(capital)], rows.length > 1 ? [...rows, total] : rows);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pie({ tally }: Facts): string | undefined {
  const slices = severities.filter((severity) => tally.severities[severity] > 0);
  if (slices.length < 2) return undefined;
  const lines = slices.map((severity) => `  "${severity}" : ${tally.severities[severity]}`);
  return codeBlock(['pie showData', ...lines].join('\n'), 'mermaid');
}

function resultCounts({ tally }: Facts): string {
  const { duplicates, noFailure, absent } = tally.dropped;
  const parts = [
    [tally.suppressedByPolicy, 'suppressed by the policy'],
    [tally.suppressedByReport, 'suppressed by the reports themselves'],
    [duplicates, 'dropped as exact duplicates'],
    [noFailure, 'dropped because they report no failure'],
    [absent, 'dropped because the baseline marks them as absent'],
  ] as const;
  const others = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const read = `${counted(tally.found, 'result')} read`;
  return others.length === 0
    ? `${read}, none suppressed or dropped.`
    : `${read}: ${tally.results} counted above, ${others.join(', ')}.`;
}

function repairs({ gathered }: Facts): string | undefined {
  const made = ranked(gathered.merger.repairs);
  if (made.length === 0) return undefined;
  const rows = made.map(([what, times]) => [escaped(what), times]);
  return details(
    `Repaired or noted: ${counted(made.length, 'kind')}`,
    table(['What', 'Times'], rows),
  );
}

function ignored({ gathered }: Facts): string | undefined {
  const { ignored: files } = gathered;
  if (files.length === 0) return undefined;
  const lines = files.map(({ file, instead, kind }) => {
    if (instead !== undefined) return `${file} is ignored, its SARIF is read instead (${instead})`;
    return kind === undefined ? file : `${file}: ${kind}`;
  });
  return details(
    `Ignored, because their SARIF is read instead or they are not reports: ${files.length}`,
    bullets(lines),
  );
}
