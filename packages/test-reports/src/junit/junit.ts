import { messageOf } from '../bounded-text.ts';
import type { BoundedText } from '../bounded-text.ts';
import { millisecondsOfSeconds } from '../seconds.ts';
import type { ReportEvent, Status, TestCase } from '../test-case.ts';
import type { XmlDialect } from '../xml/dialect.ts';
import type { Attributes } from '../xml/xml-document.ts';
import { namedCase } from '../named-case.ts';
import { closeSuite, ofPytest, openSuite } from './junit-suite.ts';
import type { Suite } from './junit-suite.ts';
import { tries, writesTries } from './tries.ts';

interface OpenCase {
  readonly attributes: Attributes;
  status: Status;
  reason: Attributes;
  text: BoundedText | undefined;
  flaky: boolean;
  /** Marked `todo`: its failure is expected. */
  todo: boolean;
  /** Contains another case. */
  parent: boolean;
}

const outcomeElements: Readonly<Record<string, Status>> = {
  failure: 'failed',
  error: 'errored',
  skipped: 'skipped',
};
const noAttributes: Attributes = {};

const rank: Readonly<Record<Status, number>> = { passed: 0, skipped: 1, failed: 2, errored: 3 };

/** Values of `status` or `result` that some tools write instead of a child element. */
const statusWords: Readonly<Record<string, Status>> = {
  disabled: 'skipped',
  notrun: 'skipped',
  skipped: 'skipped',
  suppressed: 'skipped',
  ignored: 'skipped',
  filtered: 'skipped',
  notexecuted: 'skipped',
  fail: 'failed',
  failed: 'failed',
  failure: 'failed',
  error: 'errored',
  errored: 'errored',
  broken: 'errored',
  // Bazel's runner for Java, where the time was over.
  interrupted: 'errored',
  cancelled: 'errored',
  aborted: 'errored',
  timeout: 'errored',
  timedout: 'errored',
  crashed: 'errored',
};

function statedStatus({ result, status }: Attributes): Status {
  if (result === undefined && status === undefined) return 'passed';
  return (
    statusWords[result?.toLowerCase() ?? ''] ?? statusWords[status?.toLowerCase() ?? ''] ?? 'passed'
  );
}

/** Reads JUnit in the dialects of real runners; there is no common schema. */
export const junit: XmlDialect = (found) => {
  const suites: Suite[] = [];
  const cases: OpenCase[] = [];
  const tried = tries(found);
  let opened: { element: string; attributes: Attributes } | undefined;

  function countCase(failing: boolean, skipped = false): void {
    for (const suite of suites) {
      suite.cases += 1;
      if (failing) suite.failing += 1;
      else if (skipped) suite.skipped += 1;
    }
  }

  function enterSuite(attributes: Attributes): void {
    openSuite(suites, attributes);
    tried.suite(writesTries(attributes, suites.length === 1, ofPytest(suites)));
  }

  function leaveSuite(): void {
    tried.suite(undefined);
    closeSuite(suites, found);
  }

  function openCase(attributes: Attributes): void {
    const parent = cases.at(-1);
    if (parent) parent.parent = true;
    cases.push({
      attributes,
      status: statedStatus(attributes),
      reason: noAttributes,
      text: undefined,
      flaky: false,
      todo: false,
      parent: false,
    });
  }

  /**
   * nextest runs each test in its own process and passes it if that exits with 0, even midway. Then
   * the output of Rust's test harness lacks its last line.
   */
  function checkNextestOutput(text: BoundedText | undefined): void {
    const test = cases.at(-1);
    if (!test || !text || test.status !== 'passed' || suites[0]?.name !== 'nextest-run') return;
    if (!/^\s*running \d+ tests?\n/.test(text.text) || /\ntest result: /.test(text.end)) return;
    test.status = 'errored';
    test.reason = { message: 'its process exited with 0 before the test ended' };
    test.text = text;
  }

  function closeCase(): void {
    const test = cases.pop();
    if (!test) return;
    if (test.attributes['name'] === 'Warning') noWarning(test);
    const failing = rank[test.status] >= rank.failed;
    if (test.parent && !failing) return;
    const suite = suites.at(-1)?.name ?? '';
    const event = eventOf(test, suite, suites[0]?.name.startsWith('pytest') === true ? 1 : 0);
    if (event.kind === 'case') {
      countCase(failing, test.status === 'skipped');
      tried.add(event);
      return;
    }
    if (event.kind === 'nameless') for (const above of suites) above.nameless += 1;
    else countCase(failing);
    found.push(event);
  }

  function outcome(element: string, attributes: Attributes, text: BoundedText | undefined): void {
    const status = outcomeElements[element] ?? 'passed';
    const test = cases.at(-1);
    if (!test) {
      if (status === 'skipped' || suites.length === 0) return;
      countCase(true);
      const name = suites.at(-1)?.name || 'test suite';
      found.push({ kind: 'case', test: { name, status, ...reasonOf(attributes, text) } });
      return;
    }
    // node:test writes the failure of a `todo` test beside its `skipped` element and does not count it.
    if (status === 'skipped' && attributes['type'] === 'todo') test.todo = true;
    else if (test.todo) return;
    if (!test.todo && rank[status] < rank[test.status]) return;
    // A more severe outcome replaces the reason; of equal ones, the first stays.
    if (rank[status] > rank[test.status] || test.todo || test.text === undefined) {
      test.reason = attributes;
      test.text = text;
    }
    test.status = status;
  }

  return {
    open(name, attributes) {
      if (name === 'testcase') openCase(attributes);
      else if (name === 'testsuite' || name === 'testsuites') enterSuite(attributes);
      else if (name === 'property' && attributes['name'] === 'go.version') tried.suite('gotestsum');
      else if (name === 'flakyFailure' || name === 'flakyError') {
        const test = cases.at(-1);
        if (test) test.flaky = true;
      } else if (Object.hasOwn(outcomeElements, name)) {
        opened = { element: name, attributes };
        return true;
      }
      return name === 'system-out' && suites[0]?.name === 'nextest-run';
    },
    close(name, text) {
      if (name === 'testcase') closeCase();
      else if (name === 'testsuite' || name === 'testsuites') leaveSuite();
      else if (opened?.element === name) {
        outcome(name, opened.attributes, text);
        opened = undefined;
      } else if (name === 'system-out') checkNextestOutput(text);
    },
  };
};

/** PHPUnit before 10 invents a test that passes for a class that holds none. */
function noWarning(test: OpenCase): void {
  const invented = test.attributes['class'] === 'PHPUnit\\Framework\\WarningTestCase';
  if (invented && test.status === 'passed') test.status = 'skipped';
}

interface Reason {
  readonly message?: string;
  readonly messageCut?: number;
}

const noReason: Reason = {};

function reasonOf(attributes: Attributes, text: BoundedText | undefined): Reason {
  const { messageCut = 0, ...reason } = messageOf(attributes['message'], text?.text);
  const cut = messageCut + (text?.cut ?? 0);
  return { ...reason, ...(cut > 0 ? { messageCut: cut } : {}) };
}

/** @param shift pytest counts lines from 0 */
function eventOf(test: OpenCase, suiteName: string, shift: number): ReportEvent {
  const { attributes, status } = test;
  const name = attributes['name'] ?? '';
  const file = attributes['file'] ?? attributes['filepath'];
  // node:test writes a passed case named after the file for a file without tests.
  if (status === 'passed' && attributes['classname'] === 'test' && isThatFile(name, file)) {
    return { kind: 'placeholder', file: file ?? name };
  }
  const line = Number(attributes['line'] ?? attributes['lineno']) + shift;
  const reason = status === 'passed' ? noReason : reasonOf(test.reason, test.text);
  // One object literal: this runs for every case, and spreads would take most of the time.
  const result: TestCase = {
    name,
    suite: attributes['classname'] || suiteName || undefined,
    file,
    line: Number.isInteger(line) && line > 0 ? line : undefined,
    status,
    message: reason.message,
    messageCut: reason.messageCut,
    durationMs: millisecondsOfSeconds(attributes['time']),
    flaky: (test.flaky && status === 'passed') || undefined,
  };
  return namedCase(result, suiteName);
}

/** Before Node 22, the name is the full path and no attribute gives the file. */
function isThatFile(name: string, file: string | undefined): boolean {
  if (!/\.[cm]?[jt]s$/.test(name)) return false;
  if (file === undefined) return /^(\/|[A-Za-z]:\\)/.test(name);
  return file === name || file.endsWith(`/${name}`);
}
