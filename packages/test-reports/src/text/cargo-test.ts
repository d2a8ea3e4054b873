import { messageOf } from '../bounded-text.ts';
import { linesOf } from '../lines.ts';
import type { ReportEvent, Status, TestCase } from '../test-case.ts';

const began = /^running (\d+) tests?$/;
const ended =
  /^test result: (?:ok|FAILED)\. (\d+) passed; (\d+) failed; (\d+) ignored; (\d+) measured;/;
const oneTest = /^test (.+?)(?: - should panic)? \.\.\. (ok|FAILED|ignored|bench:)(?:, (.*))?/;
const heading = /^---- (.+) stdout ----$/;

/** Maximum number of output lines kept for one failed test. */
const maxLines = 200;

interface Binary {
  /** Number of tests that the binary announced. */
  readonly expected: number;
  readonly named: Map<string, Status>;
  readonly reasons: Map<string, string[]>;
}

/**
 * Reads the output of `cargo test`, which has no stable machine format: blocks from `running N tests`
 * to `test result:`, one per test binary. Numbers come from the result line alone, because the lines
 * between are unreliable with `--nocapture` or `-q`; names come from those lines.
 */
export async function* readCargoTest(
  chunks: AsyncIterable<string>,
): AsyncGenerator<readonly ReportEvent[]> {
  let binary: Binary | undefined;
  let reason: string[] | undefined;
  for await (const lines of linesOf(chunks)) {
    const found: ReportEvent[] = [];
    for (const { text } of lines) {
      const start = began.exec(text);
      if (start) {
        if (binary) found.push(cutShort(binary));
        binary = { expected: Number(start[1]), named: new Map(), reasons: new Map() };
        reason = undefined;
        continue;
      }
      const end = ended.exec(text);
      if (end) {
        found.push(...binaryEvents(end, binary));
        binary = reason = undefined;
      } else if (binary) reason = follow(binary, text, reason);
    }
    yield found;
  }
  if (binary) yield [cutShort(binary)];
}

/** Records names and reasons. Returns the list that the next lines belong to. */
function follow(binary: Binary, text: string, reason: string[] | undefined): string[] | undefined {
  const failed = heading.exec(text);
  if (failed?.[1] !== undefined) {
    const lines: string[] = [];
    binary.reasons.set(failed[1], lines);
    return lines;
  }
  if (text === 'failures:') return undefined;
  const test = oneTest.exec(text);
  if (test?.[1] !== undefined && !reason) {
    const word = test[2];
    binary.named.set(
      test[1],
      word === 'FAILED' ? 'failed' : word === 'ignored' ? 'skipped' : 'passed',
    );
    return undefined;
  }
  if (reason && reason.length < maxLines) reason.push(text);
  return reason;
}

/** One event for each named test that the result line counts; the rest as numbers. */
function binaryEvents(end: RegExpExecArray, binary: Binary | undefined): ReportEvent[] {
  const [passed = 0, failed = 0, skipped = 0, measured = 0] = end.slice(1, 5).map(Number);
  const left: Record<Status, number> = { passed: passed + measured, failed, skipped, errored: 0 };
  const events: ReportEvent[] = [];
  for (const [name, status] of namedTests(binary)) {
    if (left[status] === 0) continue;
    left[status] -= 1;
    events.push({ kind: 'case', test: caseOf(name, status, binary?.reasons.get(name)) });
  }
  const tests = left.passed + left.failed + left.skipped;
  if (tests > 0) {
    const counts = {
      tests,
      passed: left.passed,
      failed: left.failed,
      errored: 0,
      skipped: left.skipped,
    };
    events.push({ kind: 'counted', where: 'test result', counts });
  }
  return events;
}

/** If output split a failed test's own line, its name is only under `failures:`. */
function namedTests(binary: Binary | undefined): ReadonlyMap<string, Status> {
  if (!binary) return new Map();
  const named = new Map(binary.named);
  for (const name of binary.reasons.keys()) named.set(name, 'failed');
  return named;
}

function caseOf(name: string, status: Status, reason: readonly string[] | undefined): TestCase {
  if (status !== 'failed') return { name, status };
  const text = reason?.join('\n').trim() ?? '';
  const place = /panicked at ([^\n]{1,1000}?):(\d{1,9}):\d{1,9}:/.exec(text);
  return {
    name,
    status,
    ...(place?.[1] === undefined ? {} : { file: place[1], line: Number(place[2]) }),
    ...messageOf(text),
  };
}

function cutShort({ expected }: Binary): ReportEvent {
  const what = `a test binary started to run ${expected} tests and ended without a result`;
  return { kind: 'problem', what };
}
