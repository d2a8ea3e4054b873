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
import type { JudgedRun } from '../judge/judge.ts';
import { titleOf } from './test-title.ts';

const shownFailures = 50;
const shownMessage = 4000;

export interface Story {
  readonly facts: readonly CommandRun[];
  readonly judged: JudgedRun;
  readonly phase: string;
  readonly next: LookAhead | null;
  /** Where the whole report is. */
  readonly report: string;
}

/** The verdict in one sentence, then the numbers, then what failed. */
export function summaryOf({ facts, judged, phase, next, report }: Story): string {
  return document(
    `**${sentence(facts, judged)}** Phase ${code(phase)}.`,
    reasons(judged),
    rows(facts, judged.rows),
    ...failures(facts, report),
    notes(facts),
    next === null ? undefined : ahead(next, judged),
    `All tests: ${code(report)} (CTRF).`,
  );
}

function sentence(facts: readonly CommandRun[], { verdict, evaluated, why }: JudgedRun): string {
  const { tests, passed, skipped } = countsOf(facts);
  const first = why[0] === undefined ? '' : escaped(why[0], 400);
  if (!evaluated) return `Not evaluated: ${first}.`;
  if (verdict === 'failed') return `Failed: ${first}.`;
  if (verdict === 'empty') return `Empty, which this phase allows: ${first}.`;
  if (tests === 0) return `Passed (${first}).`;
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  return `Passed: ${passed} of ${tests} tests${left}.`;
}

function reasons({ why, verdict }: JudgedRun): string | undefined {
  if (why.length < 2 || verdict === 'passed') return undefined;
  const lines = boundedLines(why, 20, 'all of them in the result');
  return lines.map((line) => `- ${escaped(line, 400)}`).join('\n');
}

function rows(facts: readonly CommandRun[], judged: readonly Judged[]): string {
  const several = facts.length > 1;
  const head = ['Verdict', 'Tests', 'Passed', 'Failed', 'Skipped', 'Exit', 'Seconds'];
  const lines = facts.map((row, i): Cell[] => {
    const { tests, passed, failed, skipped } = row.tally.counts;
    const cells: Cell[] = [judged[i]?.verdict ?? '', tests, passed, failed, skipped];
    const seconds = Math.round(row.durationMs / 100) / 10;
    return [...(several ? [code(row.plan.directory)] : []), ...cells, exitWord(row.ended), seconds];
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

function failures(facts: readonly CommandRun[], report: string): string[] {
  const all = facts.flatMap(({ tally }) => tally.failures);
  const left = countsOf(facts).failed - Math.min(all.length, shownFailures);
  const shown = all.slice(0, shownFailures).map(failure);
  return left > 0 && all.length > 0
    ? [...shown, `… and ${left} more failures, in ${code(report)}.`]
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

function notes(facts: readonly CommandRun[]): string | undefined {
  const lines: string[] = [];
  for (const { tally, silent } of facts) {
    const helpers = tally.placeholder.filter((file) => !silent.includes(file));
    if (helpers.length > 0) {
      const named = helpers.slice(0, 5).map((file) => code(file));
      lines.push(`- Files without tests, not counted: ${named.join(', ')}`);
    }
    if (tally.flaky > 0)
      lines.push(`- ${tally.flaky} tests failed first and passed when run again.`);
  }
  return lines.length > 0 ? lines.join('\n') : undefined;
}

function ahead(next: LookAhead, { verdict }: JudgedRun): string {
  if (next.verdict === verdict) {
    return `In the next phase ${code(next.phase)} the same run is ${next.verdict} too.`;
  }
  const why = next.why[0] === undefined ? '' : `: ${escaped(next.why[0], 300)}`;
  return `⏭️ In the next phase ${code(next.phase)} the same run is **${next.verdict}**${why}.`;
}
