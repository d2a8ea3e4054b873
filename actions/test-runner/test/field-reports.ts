import {
  mochawesomeDocument,
  playwrightDocument,
  playwrightSpec,
  playwrightTest,
} from '../../../packages/test-reports/test/samples/json-samples.ts';
import { goPassed } from '../../../packages/test-reports/test/samples/line-samples.ts';
import {
  cppunitDocument,
  robotDocument,
  robotTest,
} from '../../../packages/test-reports/test/samples/xml-samples.ts';

/** A report that a command leaves behind, its exit code, and what is said of both under `empty: allow`. */
export interface FieldReport {
  readonly name: string;
  readonly report: string;
  readonly exitCode: number;
  readonly verdict: string;
  /** passed, failed, skipped, flaky */
  readonly counts: readonly [number, number, number, number];
  /** The first sentence. */
  readonly why?: string;
}

const jest = (success: boolean) =>
  JSON.stringify({
    numFailedTests: 0,
    numTotalTests: 1,
    success,
    testResults: [{ name: 'a.js', assertionResults: [{ title: 'a', status: 'passed' }] }],
  });
const playwright = (status: string, ...results: string[]) =>
  playwrightDocument([playwrightSpec('a', playwrightTest(status, 'passed', ...results))]);
const trx = (outcome: string) =>
  `<TestRun><Results><UnitTestResult testName="a" outcome="Passed"/></Results><ResultSummary outcome="${outcome}"/></TestRun>`;
const maven = (inner: string) =>
  `<testsuite name="com.A" tests="2">${inner}<testcase name="b" classname="com.A"/></testsuite>`;
const pytest = (cases: string) =>
  `<testsuites name="pytest tests"><testsuite name="pytest" tests="1">${cases}</testsuite></testsuites>`;
const goLine = (Action: string, Test?: string) =>
  `${JSON.stringify({ Action, Package: 'x', Test })}\n`;
const goAgain = (end: string) =>
  goLine('run', 'A') +
  goLine('fail', 'A') +
  goLine('fail') +
  goLine('run', 'A') +
  goLine(end, 'A') +
  goLine(end);

export const fieldReports: readonly FieldReport[] = [
  {
    name: 'Playwright with a flaky test',
    report: playwright('flaky', 'failed', 'passed'),
    exitCode: 0,
    verdict: 'passed',
    counts: [1, 0, 0, 1],
  },
  {
    name: 'Playwright with a failure behind exit code 0',
    report: playwright('unexpected', 'failed'),
    exitCode: 0,
    verdict: 'failed',
    counts: [0, 1, 0, 0],
    why: '1 test failed, although the command exited with 0',
  },
  {
    name: 'Playwright that only lists',
    report: playwright('skipped'),
    exitCode: 0,
    verdict: 'failed',
    counts: [0, 0, 1, 0],
    why: '1 test did not run: the run was stopped before, or only listed its tests',
  },
  {
    name: 'mochawesome with a failure',
    report: mochawesomeDocument([['a', 'failed']], 1),
    exitCode: 1,
    verdict: 'failed',
    counts: [0, 1, 0, 0],
    why: '1 test failed',
  },
  {
    name: 'CppUnit with passed tests',
    report: cppunitDocument([], ['a', 'b']),
    exitCode: 0,
    verdict: 'passed',
    counts: [2, 0, 0, 0],
  },
  {
    name: 'CppUnit with a failure behind exit code 0',
    report: cppunitDocument(['Assertion'], ['a']),
    exitCode: 0,
    verdict: 'failed',
    counts: [1, 1, 0, 0],
    why: '1 test failed, although the command exited with 0',
  },
  {
    name: 'Robot Framework with a dry run',
    report: robotDocument(robotTest('a', 'PASS', '', 'NOT RUN')),
    exitCode: 0,
    verdict: 'failed',
    counts: [0, 0, 1, 0],
    why: 'a dry run: 1 test ran no keyword',
  },
  {
    name: 'Jest whose coverage is too low',
    report: jest(false),
    exitCode: 0,
    verdict: 'failed',
    counts: [1, 0, 0, 0],
    why: 'the report says that the run failed: `success` is false and every test passed; usually a coverage threshold was not met',
  },
  {
    name: 'Jest that passed',
    report: jest(true),
    exitCode: 0,
    verdict: 'passed',
    counts: [1, 0, 0, 0],
  },
  {
    name: 'TRX of a run that was aborted',
    report: trx('Aborted'),
    exitCode: 0,
    verdict: 'failed',
    counts: [1, 0, 0, 0],
    why: 'the report says that the run failed: the outcome of its ResultSummary is Aborted',
  },
  {
    name: 'TRX of a run that completed',
    report: trx('Completed'),
    exitCode: 0,
    verdict: 'passed',
    counts: [1, 0, 0, 0],
  },
  {
    name: 'a @BeforeAll that throws',
    report: maven('<testcase name="" classname="com.A"><error message="no"/></testcase>'),
    exitCode: 1,
    verdict: 'failed',
    counts: [1, 1, 0, 0],
    why: '1 test failed',
  },
  {
    name: '@Ignore on a class',
    report: maven('<testcase name="" classname="com.A"><skipped/></testcase>'),
    exitCode: 0,
    verdict: 'passed',
    counts: [1, 0, 1, 0],
  },
  {
    name: 'JUnit with a test that no case shows',
    report: maven(''),
    exitCode: 0,
    verdict: 'failed',
    counts: [1, 0, 0, 0],
    why: 'the report (suite com.A) counts 2 tests and shows 1',
  },
  {
    name: 'pytest-rerunfailures',
    report: pytest('<testcase classname="t" name="a"/><testcase classname="t" name="a"/>'),
    exitCode: 0,
    verdict: 'passed',
    counts: [1, 0, 0, 1],
  },
  {
    name: 'gotestsum --rerun-fails',
    report: goAgain('pass'),
    exitCode: 0,
    verdict: 'passed',
    counts: [1, 0, 0, 1],
  },
  {
    name: 'gotestsum --rerun-fails that fails again',
    report: goAgain('fail'),
    exitCode: 1,
    verdict: 'failed',
    counts: [0, 1, 0, 0],
    why: '1 test failed',
  },
  {
    name: 'go, with modules downloaded before',
    report: `go: downloading example.com/y v1.0.0\n${goPassed}`,
    exitCode: 0,
    verdict: 'passed',
    counts: [1, 0, 0, 0],
  },
  {
    name: 'Cucumber messages',
    report: '{"meta":{"protocolVersion":"32.2.0"}}\n',
    exitCode: 0,
    verdict: 'failed',
    counts: [0, 0, 0, 0],
    why: 'report cannot be judged: it is a stream of Cucumber messages, which is not read: use `--format json:FILE` or `--format junit:FILE`',
  },
  {
    name: 'the manifest of an assembly',
    report:
      '<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0"><trustInfo/></assembly>',
    exitCode: 0,
    verdict: 'failed',
    counts: [0, 0, 0, 0],
    why: 'report cannot be judged: it is a manifest or descriptor of an assembly (Windows, Maven), which is not read: it holds no test results; give the report of the tests in `reports`',
  },
];
