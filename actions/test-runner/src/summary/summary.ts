import type { Ended } from '@ci-actions/command';
import {
  boundedLines,
  code,
  codeBlock,
  details,
  document,
  escaped,
  table,
  visible,
} from '@ci-actions/markdown';
import type { Cell } from '@ci-actions/markdown';
import type { LookAhead } from '@ci-actions/result';
import type { TestCase } from '@ci-actions/test-reports';
import type { CommandRun } from '../command/run-command.ts';
import type { Judged } from '../judge/judge-command-run.ts';
import { countsOf } from '../judge/judge.ts';
import type { JudgedRuns } from '../judge/judge.ts';
import { titleOf } from './test-title.ts';

const shownFailures = 50;
const shownMessage = 4000;

export interface SummaryInput {
  readonly runs: readonly CommandRun[];
  readonly judged: JudgedRuns;
  readonly next: LookAhead | null;
  /** Path of the CTRF report. */
  readonly report: string;
}

/** The verdict in one sentence, then the counts, then the failures. */
export function summaryOf({ runs, judged, next, report }: SummaryInput): string {
  return document(
    `**${sentence(runs, judged)}**`,
    reasons(judged),
    runsTable(runs, judged.runs),
    ...failures(runs, report),
    notes(runs),
    next === null ? undefined : ahead(next, judged),
    `All tests: ${code(report)} (CTRF).`,
  );
}

function sentence(runs: readonly CommandRun[], { verdict, evaluated, why }: JudgedRuns): string {
  const { tests, passed, skipped } = countsOf(runs);
  const first = why[0] === undefined ? '' : escaped(why[0], 400);
  if (!evaluated) return `Not evaluated: ${first}.`;
  if (verdict === 'failed') return `Failed: ${first}.`;
  if (verdict === 'empty') return `Empty, which this phase allows: ${first}.`;
  if (tests === 0) return `Passed (${first}).`;
  const rest = skipped > 0 ? `, ${skipped} skipped` : '';
  return `Passed: ${passed} of ${tests} tests${rest}.`;
}

function reasons({ why, verdict }: JudgedRuns): string | undefined {
  if (why.length < 2 || verdict === 'passed') return undefined;
  const lines = boundedLines(why, 20, 'see the output "result"');
  return lines.map((line) => `- ${escaped(line, 400)}`).join('\n');
}

function runsTable(runs: readonly CommandRun[], judged: readonly Judged[]): string {
  const several = runs.length > 1;
  const head = ['Verdict', 'Tests', 'Passed', 'Failed', 'Skipped', 'Exit', 'Seconds'];
  const lines = runs.map((run, i): Cell[] => {
    const { tests, passed, failed, skipped } = run.tally.counts;
    const cells: Cell[] = [judged[i]?.verdict ?? '', tests, passed, failed, skipped];
    const seconds = Math.round(run.durationMs / 100) / 10;
    return [...(several ? [code(run.plan.directory)] : []), ...cells, exitWord(run.ended), seconds];
  });
  return table([...(several ? ['Folder'] : []), ...head], lines);
}

function exitWord(ended: Ended): Cell {
  switch (ended.kind) {
    case 'exit':
      return ended.code;
    case 'signal':
      return ended.signal;
    case 'timeout':
      return 'timed out';
    case 'cancelled':
      return 'cancelled';
    case 'not-started':
      return 'not started';
  }
}

function failures(runs: readonly CommandRun[], report: string): string[] {
  const all = runs.flatMap(({ tally }) => tally.failures);
  const more = countsOf(runs).failed - Math.min(all.length, shownFailures);
  const shown = all.slice(0, shownFailures).map(failure);
  return more > 0 && all.length > 0
    ? [...shown, `… and ${more} more failures, listed in ${code(report)}.`]
    : shown;
}

function failure(test: TestCase): string {
  const title = `${test.status === 'errored' ? '⚠️' : '❌'} ${escaped(titleOf(test), 200)}`;
  const place =
    test.file === undefined ? '' : code(`${test.file}${test.line ? `:${test.line}` : ''}`);
  if (test.message === undefined) return place === '' ? title : `${title} ${place}`;
  const cut =
    (test.messageCut ?? 0) > 0 ? `\n… (${test.messageCut} more characters in the report)` : '';
  return details(
    title,
    document(place, codeBlock(visible(test.message, shownMessage) + cut)).trim(),
  );
}

function notes(runs: readonly CommandRun[]): string | undefined {
  const lines: string[] = [];
  for (const { tally, withoutResults } of runs) {
    const helpers = tally.placeholder.filter((file) => !withoutResults.includes(file));
    if (helpers.length > 0) {
      const named = helpers.slice(0, 5).map((file) => code(file));
      lines.push(`- Files without tests, not counted: ${named.join(', ')}`);
    }
    if (tally.flaky > 0)
      lines.push(`- ${tally.flaky} tests failed first and passed when run again.`);
    if (tally.noise > 0)
      lines.push(`- Lines of the report that are no JSON: ${tally.noise}, passed over.`);
  }
  return lines.length > 0 ? lines.join('\n') : undefined;
}

const nextVerdicts: Readonly<Record<string, string>> = {
  passed: 'pass',
  failed: 'fail',
  empty: 'be empty',
};

function ahead(next: LookAhead, { verdict }: JudgedRuns): string {
  const result = nextVerdicts[next.verdict] ?? next.verdict;
  if (next.verdict === verdict) {
    return `This run would also ${result} in phase ${code(next.phase)}.`;
  }
  const why = next.why[0] === undefined ? '' : `: ${escaped(next.why[0], 300)}`;
  return `⏭️ This run would **${result}** in phase ${code(next.phase)}${why}.`;
}
