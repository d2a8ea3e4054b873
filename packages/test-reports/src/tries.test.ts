import { describe, expect, it } from '@jest/globals';
import { tallyOf } from '../test/tally-of.ts';
import { expected, told } from '../test/told.ts';
import type { Numbers } from '../test/told.ts';

const bad = '<failure/>';
const one = (name: string, inner = '', suite = 'com.A') =>
  `<testcase classname="${suite}" name="${name}">${inner}</testcase>`;
const pytest = (...cases: string[]) =>
  `<testsuites name="pytest tests"><testsuite name="pytest">${cases.join('')}</testsuite></testsuites>`;
const gradle = (...cases: string[]) =>
  `<testsuite name="com.A" tests="${cases.length}" hostname="h" timestamp="t" time="1"><properties/>${cases.join('')}</testsuite>`;
const gotestsum = (...cases: string[]) =>
  `<testsuites><testsuite name="x" tests="${cases.length}" failures="1" timestamp="t"><properties><property name="go.version" value="go1.26"/></properties>${cases.join('')}</testsuite></testsuites>`;
const maven = (...cases: string[]) =>
  `<testsuite name="com.A" xsi:noNamespaceSchemaLocation="x" xmlns:xsi="x">${cases.join('')}</testsuite>`;

const line = (Action: string, Test?: string) =>
  `${JSON.stringify({ Action, Package: 'x', Test })}\n`;
const go = (name: string, end: string) => line('run', name) + line(end, name);

describe('tests that were run again', () => {
  it.each<[string, string, Numbers, number]>([
    [
      'pytest-rerunfailures leaves a case without an outcome for each try',
      pytest(one('a'), one('a'), one('a'), one('b')),
      [2, 0, 0, 0],
      1,
    ],
    ['and one that fails in the end', pytest(one('a'), one('a'), one('a', bad)), [0, 1, 0, 0], 0],
    [
      'and tries between others, under pytest-xdist',
      pytest(one('a'), one('b'), one('a'), one('c', bad)),
      [2, 1, 0, 0],
      1,
    ],
    [
      'and with a name of the suite of its own',
      pytest(one('a'), one('a')).replace('name="pytest"', 'name="mine"'),
      [1, 0, 0, 0],
      1,
    ],
    [
      'a test of pytest that failed, and another of its name',
      pytest(one('a', bad), one('a')),
      [1, 1, 0, 0],
      0,
    ],
    [
      "Gradle's retry plugin",
      gradle(one('a', bad), one('b'), one('c', bad), one('a'), one('c', bad), one('c')),
      [3, 0, 0, 0],
      2,
    ],
    [
      'a test that fails in each try',
      gradle(one('a', bad), one('b'), one('a', bad), one('a', bad)),
      [1, 1, 0, 0],
      0,
    ],
    [
      'parameters of equal names in Gradle, a test after them',
      gradle(one('a', bad), one('a'), one('b')),
      [2, 1, 0, 0],
      0,
    ],
    [
      'parameters of equal names in Gradle, both passed before',
      gradle(one('a'), one('a', bad), one('b')),
      [2, 1, 0, 0],
      0,
    ],
    [
      'equal names in Maven, which has an element for it',
      maven(one('a', bad), one('a')),
      [1, 1, 0, 0],
      0,
    ],
    [
      'gotestsum in JUnit',
      gotestsum(one('TestA', bad), one('TestB', bad), one('TestC'), one('TestA')),
      [2, 1, 0, 0],
      1,
    ],
    [
      'gotestsum --rerun-fails',
      go('A', 'pass') + go('B', 'fail') + line('fail') + go('B', 'pass') + line('pass'),
      [2, 0, 0, 0],
      1,
    ],
    [
      'of a subtest',
      line('run', 'A') +
        go('A/s', 'fail') +
        go('A/t', 'pass') +
        line('fail', 'A') +
        line('fail') +
        line('run', 'A') +
        go('A/s', 'pass') +
        line('pass', 'A') +
        line('pass'),
      [2, 0, 0, 0],
      1,
    ],
    [
      'of a parent that alone failed',
      line('run', 'A') +
        go('A/s', 'pass') +
        line('fail', 'A') +
        line('fail') +
        line('run', 'A') +
        go('A/s', 'pass') +
        line('pass', 'A') +
        line('pass'),
      [2, 0, 0, 0],
      1,
    ],
    [
      'two failures, run again one by one, one of them passes',
      go('A', 'fail') +
        go('B', 'fail') +
        line('fail') +
        go('A', 'pass') +
        line('pass') +
        go('B', 'fail') +
        line('fail'),
      [1, 1, 0, 0],
      1,
    ],
    [
      'the whole package run twice is no rerun',
      go('A', 'fail') +
        go('B', 'pass') +
        line('fail') +
        go('A', 'pass') +
        go('B', 'pass') +
        line('pass'),
      [3, 1, 0, 0],
      0,
    ],
    [
      'go test -count=2, in one run of the package',
      go('A', 'fail') + go('A', 'pass') + line('fail'),
      [1, 1, 0, 0],
      0,
    ],
  ])('%s', async (_, text, numbers, flaky) => {
    for (const chunk of [text.length, 9]) {
      expect(told(await tallyOf(text, chunk))).toEqual(expected(numbers, [], flaky));
    }
  });

  it('more failures than are held count as reported', async () => {
    const names = Array.from({ length: 1200 }, (_, i) => `T${i}`);
    const first = names.map((name) => go(name, 'fail')).join('') + line('fail');
    const again = names.map((name) => go(name, 'pass')).join('') + line('pass');
    const tally = await tallyOf(first + again, 65_536);
    expect([tally.counts.failed, tally.counts.passed, tally.flaky]).toEqual([1200, 1200, 0]);
  });
});

describe('cases without a name', () => {
  it.each<[string, string, Numbers, number]>([
    [
      'a @BeforeAll that throws',
      maven('<testcase name="" classname="com.A"><error message="no database"/></testcase>'),
      [0, 1, 1, 0],
      0,
    ],
    [
      '@Ignore on a class',
      maven('<testcase name="" classname="com.A"><skipped/></testcase>', one('a')),
      [1, 0, 0, 1],
      0,
    ],
    ['the trace of a run that ended', pytest(one('a'), '<testcase time="0"/>'), [1, 0, 0, 0], 1],
    [
      'one that failed, in TRX',
      '<TestRun><Results><UnitTestResult outcome="Failed"/></Results><ResultSummary outcome="Failed"/></TestRun>',
      [0, 1, 0, 0],
      0,
    ],
    [
      'one that failed, in CTRF',
      '{"results":{"tool":{},"summary":{},"tests":[{"status":"failed"},{"status":"skipped"}]}}',
      [0, 1, 0, 1],
      0,
    ],
  ])('%s', async (_, text, numbers, nameless) => {
    const tally = await tallyOf(text);
    expect({ ...told(tally), nameless: tally.nameless }).toEqual({
      ...expected(numbers),
      nameless,
    });
  });

  it('get the name of their suite', async () => {
    const text = maven(
      '<testcase name="" classname="com.A"><error message="no database"/></testcase>',
    );
    expect((await tallyOf(text)).failures).toEqual([
      { name: 'com.A', suite: 'com.A', status: 'errored', message: 'no database' },
    ]);
  });
});
