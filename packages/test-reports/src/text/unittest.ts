import { messageOf } from '../bounded-text.ts';
import { linesOf } from '../lines.ts';
import type { ReportEvent, Status, TestCase } from '../test-case.ts';

const ran = /^Ran (\d+) tests? in [\d.]+s$/;
const heading = /^(FAIL|ERROR|UNEXPECTED SUCCESS): (\S+)(?: \(([^)]+)\))?(?: .*)?$/;
const verdict = /^(OK|FAILED|NO TESTS RAN)(?: \((.*)\))?$/;
/** A character a test, where nothing else was printed on the line. */
const marks = /^[.sFExu]+$/;
/** With `-v`: a class or a module whose set-up skips all its tests. */
const skippedFixture = /^setUp(?:Class|Module) \(.*\) \.\.\. skipped /;
const maxLines = 200;

interface Summary {
  readonly ran: number;
  readonly words: Readonly<Record<string, number>>;
  /** What was seen before the headed blocks. */
  readonly progress: Progress;
}

interface Progress {
  passed: number;
  skipped: number;
  fixtures: number;
}

/**
 * Reads the output of `python -m unittest`, which has no machine format: blocks with headings, then
 * `Ran N tests` and one verdict line. Only the last such pair counts, because tests may print anything.
 */
export async function* readUnittest(
  chunks: AsyncIterable<string>,
): AsyncGenerator<readonly ReportEvent[]> {
  const blocks: { status: Status; name: string; suite: string; lines: string[] }[] = [];
  const progress: Progress = { passed: 0, skipped: 0, fixtures: 0 };
  let lastRan: number | undefined;
  let summary: Summary | undefined;
  let begun = true;
  for await (const lines of linesOf(chunks)) {
    for (const { text } of lines) {
      // The start directory does not exist: unittest did not start, so nothing ended early.
      if (text.startsWith('ImportError: Start directory is not importable')) begun = false;
      const head = heading.exec(text);
      const count = ran.exec(text);
      const end = verdict.exec(text);
      if (head?.[1] !== undefined) {
        const status = head[1] === 'ERROR' ? 'errored' : 'failed';
        blocks.push({ status, name: head[2] ?? '', suite: head[3] ?? '', lines: [] });
      } else if (count) {
        lastRan = Number(count[1]);
        summary = undefined;
      } else if (end && lastRan !== undefined) {
        summary ??= { ran: lastRan, words: wordsOf(end[2] ?? ''), progress };
      } else if (blocks.length === 0 && lastRan === undefined) follow(progress, text);
      else {
        const block = blocks.at(-1);
        if (block && lastRan === undefined && block.lines.length < maxLines) block.lines.push(text);
      }
    }
    yield [];
  }
  if (!summary && !begun) return;
  if (!summary) {
    yield [{ kind: 'problem', what: 'unittest ended without its "Ran … tests" line and verdict' }];
    return;
  }
  yield events(summary, blocks.map(caseOf));
}

function follow(progress: Progress, text: string): void {
  if (skippedFixture.test(text)) progress.fixtures += 1;
  if (!marks.test(text)) return;
  progress.passed += text.replaceAll(/[^.x]/g, '').length;
  progress.skipped += text.replaceAll(/[^s]/g, '').length;
}

/**
 * A class or module that skips all its tests is skipped once and none of its tests ran, so what was
 * skipped is not always a part of what ran. The line of marks tells, where no output tore it.
 */
function passedOf(summary: Summary, failed: number, skipped: number): number {
  const { progress } = summary;
  const most = Math.max(0, summary.ran - failed);
  const least = Math.max(0, most - skipped + progress.fixtures);
  return progress.skipped === skipped ? Math.min(most, Math.max(least, progress.passed)) : least;
}

/** `failures=1, errors=2, expected failures=1` as numbers by name. */
function wordsOf(text: string): Readonly<Record<string, number>> {
  const words = text.split(', ').map((word) => word.split('='));
  const counts = words.filter(([, number = '']) => /^\d{1,9}$/.test(number));
  return Object.fromEntries(counts.map(([name = '', number]) => [name.trim(), Number(number)]));
}

/** As many blocks as the verdict line counts, and the rest as numbers. */
function events(summary: Summary, blocks: readonly TestCase[]): ReportEvent[] {
  const word = (name: string) => summary.words[name] ?? 0;
  const failed = word('failures') + word('unexpected successes');
  const errored = word('errors');
  const skipped = word('skipped');
  const shownFailed = blocks.filter((b) => b.status === 'failed').slice(0, failed);
  const shownErrored = blocks.filter((b) => b.status === 'errored').slice(0, errored);
  const unshownErrored = errored - shownErrored.length;
  const unshown = failed - shownFailed.length + unshownErrored;
  const passed = passedOf(summary, failedTests(blocks, failed + errored), skipped);
  const counts = {
    tests: passed + unshown + skipped,
    passed,
    failed: unshown,
    errored: unshownErrored,
    skipped,
  };
  return [
    ...[...shownFailed, ...shownErrored].map((test): ReportEvent => ({ kind: 'case', test })),
    ...(counts.tests > 0 ? [{ kind: 'counted' as const, where: 'unittest', counts }] : []),
  ];
}

/**
 * Number of tests that failed. Several subtests can fail in one test, and a fixture of a class or
 * module is not a test.
 */
function failedTests(blocks: readonly TestCase[], total: number): number {
  const fixtures = blocks.filter(({ name }) => /^(setUp|tearDown)(Class|Module)$/.test(name));
  const names = new Set(blocks.map(({ name, suite }) => `${name} ${suite ?? ''}`));
  for (const { name, suite } of fixtures) names.delete(`${name} ${suite ?? ''}`);
  return blocks.length === total ? names.size : total - fixtures.length;
}

function caseOf(block: { status: Status; name: string; suite: string; lines: string[] }): TestCase {
  const text = block.lines.filter((line) => !/^[=-][=-]*$/.test(line)).join('\n');
  const places = [...text.matchAll(/File "([^"][^"]*)", line (\d\d*)/g)];
  const place = places.at(-1);
  return {
    name: block.name,
    status: block.status,
    ...(block.suite === '' ? {} : { suite: block.suite }),
    ...(place?.[1] === undefined ? {} : { file: place[1], line: Number(place[2]) }),
    ...messageOf(text),
  };
}
