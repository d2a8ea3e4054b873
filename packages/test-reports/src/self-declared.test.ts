import { describe, expect, it } from '@jest/globals';
import { tallyOf } from '../test/tally-of.ts';
import { expected, told } from '../test/told.ts';
import type { Numbers } from '../test/told.ts';

const failed = 'the report says that the run failed: ';
const jest = (more: object, statuses: readonly string[] = ['passed']) =>
  JSON.stringify({
    numFailedTests: 0,
    numTotalTests: statuses.length,
    success: false,
    testResults: [{ name: 'a.js', assertionResults: statuses.map((status) => ({ status })) }],
    ...more,
  });
const dart = (result: string, success: boolean) =>
  `{"protocolVersion":"0.1.1","type":"start"}\n{"type":"testStart","test":{"id":1,"name":"a"}}\n{"type":"testDone","testID":1,"result":"${result}","hidden":false}\n{"type":"done","success":${success}}\n`;
const trx = (summary: string, outcome = 'Passed') =>
  `<TestRun><Results><UnitTestResult testName="a" outcome="${outcome}"/></Results>${summary}</TestRun>`;
const outcome = (word: string, inner = '') =>
  `<ResultSummary outcome="${word}">${inner}</ResultSummary>`;
const runInfo = (text: string) =>
  `<RunInfos><RunInfo outcome="Error"><Text>${text}</Text></RunInfo></RunInfos>`;
const nunit3 = (root: string, suite: string, result = 'Passed') =>
  `<test-run ${root}><test-suite fullname="S" ${suite}><test-case name="a" result="${result}"/></test-suite></test-run>`;
const nunit2 = (test: string, root = '') =>
  `<test-results ${root}><environment/><test-suite name="S"><results>${test}</results></test-suite></test-results>`;
const xunit = (attributes: string) =>
  `<assemblies><assembly name="A" ${attributes}><collection><test name="a" result="Pass"/></collection></assembly></assemblies>`;
const junit = (attributes: string, inner = '<testcase name="a"/>', root = '') =>
  `<testsuites ${root}><testsuite name="s" ${attributes}>${inner}</testsuite></testsuites>`;

const oneNotOne = 'the outcome of its ResultSummary is';

describe('a report that says of itself that the run failed', () => {
  it.each<[string, string, Numbers, string[]]>([
    [
      'Jest with a coverage threshold that is not met',
      jest({}),
      [1, 0, 0, 0],
      [
        `${failed}\`success\` is false and every test passed; usually a coverage threshold was not met`,
      ],
    ],
    [
      'Jest with an obsolete snapshot',
      jest({ snapshot: { failure: true, unchecked: 1 } }),
      [1, 0, 0, 0],
      [`${failed}1 snapshot is obsolete; jest -u removes it`],
    ],
    [
      'Jest with obsolete snapshots',
      jest({ snapshot: { failure: true, unchecked: 2 } }),
      [1, 0, 0, 0],
      [`${failed}2 snapshots are obsolete; jest -u removes them`],
    ],
    ['Jest with a failed test', jest({ numFailedTests: 1 }, ['failed']), [0, 1, 0, 0], []],
    ['Vitest without a test file', jest({ numTotalTests: 0, testResults: [] }), [0, 0, 0, 0], []],
    [
      'Jest that counts more tests than it shows',
      jest({ success: true, numTotalTests: 3 }),
      [1, 0, 0, 0],
      ['the report counts 3 tests and shows 1'],
    ],
    [
      'Jest that counts more failures than it shows',
      jest({ numFailedTests: 2 }, ['failed', 'passed']),
      [1, 1, 0, 0],
      ['the report counts 2 failures and shows 1'],
    ],
    [
      'Dart with passed tests',
      dart('success', false),
      [1, 0, 0, 0],
      [`${failed}its last line says "success": false`],
    ],
    ['Dart with a failed test', dart('failure', false), [0, 1, 0, 0], []],
    [
      'Dart that ends before a test does',
      dart('success', true).replace('"testID":1', '"testID":2'),
      [1, 0, 0, 0],
      ['the run ended early'],
    ],
    ...['Failed', 'Error', 'Aborted', 'Timeout', 'Disconnected'].map(
      (word): [string, string, Numbers, string[]] => [
        `TRX with the outcome ${word}`,
        trx(outcome(word)),
        [1, 0, 0, 0],
        [`${failed}${oneNotOne} ${word}`],
      ],
    ),
    ...['Completed', 'Passed', 'Warning'].map((word): [string, string, Numbers, string[]] => [
      `TRX with the outcome ${word}`,
      trx(outcome(word)),
      [1, 0, 0, 0],
      [],
    ]),
    ['TRX without a summary', trx(''), [1, 0, 0, 0], [`${failed}${oneNotOne} not there`]],
    ['TRX with a failed test', trx(outcome('Failed'), 'Failed'), [0, 1, 0, 0], []],
    [
      'TRX of Microsoft.Testing.Platform with too few tests',
      trx(outcome('Failed', runInfo('Exit code indicates failure: 9.'))),
      [1, 0, 0, 0],
      [`${failed}Exit code indicates failure: 9.`],
    ],
    [
      'TRX that counts more tests than it shows',
      trx(outcome('Completed', '<Counters total="3"/>')),
      [1, 0, 0, 0],
      ['the report counts 3 tests and shows 1'],
    ],
    [
      'NUnit 3 with passed tests',
      nunit3('result="Failed"', 'result="Passed"'),
      [1, 0, 0, 0],
      [`${failed}its overall result is Failed`],
    ],
    [
      'NUnit 3 with a failure of a suite',
      nunit3('result="Failed"', 'result="Failed" site="TearDown"'),
      [1, 1, 1, 0],
      [],
    ],
    [
      'NUnit 3 with a suite that fails for its parent',
      nunit3('result="Failed" failed="0"', 'result="Failed" site="Parent"', 'Skipped'),
      [0, 0, 0, 1],
      [`${failed}its overall result is Failed`],
    ],
    [
      'NUnit 3 with a suite that fails with the case in it',
      nunit3('result="Failed" failed="1"', 'result="Failed" site="Child"', 'Failed'),
      [0, 1, 0, 0],
      [],
    ],
    [
      'NUnit 3 that counts more failures than it shows',
      nunit3('result="Failed" failed="2"', 'result="Failed"', 'Failed'),
      [0, 1, 0, 0],
      ['the report counts 2 failures and shows 1'],
    ],
    [
      'NUnit 2 that ran a case and says no more of it',
      nunit2('<test-case name="a" executed="True"/>'),
      [1, 0, 0, 0],
      [],
    ],
    [
      'NUnit 2 that ran a case and shows a failure',
      nunit2(
        '<test-case name="a" executed="True"><failure><message>x</message></failure></test-case>',
      ),
      [0, 1, 0, 0],
      [],
    ],
    [
      'NUnit 2 that counts more failures than it shows',
      nunit2('<test-case name="a" result="Success"/>', 'failures="1" errors="1"'),
      [1, 0, 0, 0],
      ['the report counts 2 failures and shows 0'],
    ],
    [
      'xUnit.net that counts more tests than it shows',
      xunit('total="2" failed="0"'),
      [1, 0, 0, 0],
      ['the report counts 2 tests and shows 1'],
    ],
    [
      'JUnit that counts more tests than it shows',
      junit('tests="3"'),
      [1, 0, 0, 0],
      ['the report (suite s) counts 3 tests and shows 1'],
    ],
    [
      'JUnit whose root counts more tests than its suites show',
      junit('', undefined, 'tests="3"'),
      [1, 0, 0, 0],
      ['the report counts 3 tests and shows 1'],
    ],
    ['JUnit that leaves its skipped tests out', junit('tests="3" skipped="2"'), [1, 0, 0, 0], []],
    [
      'JUnit of Catch2, whose tests are assertions',
      junit('tests="9" hostname="tbd"'),
      [1, 0, 0, 0],
      [],
    ],
    [
      'JUnit of doctest, whose tests are assertions',
      junit('tests="9" doctest_version="2.4.11"'),
      [1, 0, 0, 0],
      [],
    ],
    [
      'JUnit of pytest, which counts subtests',
      '<testsuites name="pytest tests"><testsuite name="pytest" tests="4"><testcase name="a"/></testsuite></testsuites>',
      [1, 0, 0, 0],
      [],
    ],
    [
      'JUnit of node, which counts a nested suite as one test',
      '<testsuites><testsuite name="outer" tests="2"><testsuite name="inner" tests="0"/><testcase name="a"/></testsuite></testsuites>',
      [1, 0, 0, 0],
      [],
    ],
  ])('%s', async (_, text, numbers, problems) => {
    expect(told(await tallyOf(text))).toEqual(expected(numbers, problems));
  });
});
