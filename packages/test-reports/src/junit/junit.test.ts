import { describe, expect, it } from '@jest/globals';
import { tallyOf } from '../../test/tally-of.ts';

type Numbers = readonly [passed: number, failed: number, errored: number, skipped: number];

const counts = ([passed, failed, errored, skipped]: Numbers) => ({
  tests: passed + failed + skipped,
  passed,
  failed,
  errored,
  skipped,
});

const traps: readonly (readonly [string, string, Numbers])[] = [
  [
    'cases directly under testsuites',
    '<testsuites><testcase name="a"/><testcase name="b"><failure/></testcase></testsuites>',
    [1, 1, 0, 0],
  ],
  ['a root testsuite', '<testsuite><testcase name="a"/></testsuite>', [1, 0, 0, 0]],
  [
    'nested suites, whose parents count them as tests',
    '<testsuites><testsuite tests="1" failures="1"><testsuite tests="2" failures="1"><testcase name="a"/><testcase name="b"><failure/></testcase></testsuite></testsuite></testsuites>',
    [1, 1, 0, 0],
  ],
  [
    'cases beside nested suites',
    '<testsuite><testcase name="a"/><testsuite><testcase name="b"/></testsuite></testsuite>',
    [2, 0, 0, 0],
  ],
  [
    'an error of a suite',
    '<testsuite name="s"><error message="no"/><testcase name="a"/></testsuite>',
    [1, 1, 1, 0],
  ],
  [
    'an error of a suite without cases',
    '<testsuites><testsuite name="s"><error/></testsuite></testsuites>',
    [0, 1, 1, 0],
  ],
  [
    'numbers without cases',
    '<testsuite tests="6" failures="1" errors="1" skipped="2"/>',
    [2, 2, 1, 2],
  ],
  ['numbers of the root alone', '<testsuites tests="3" failures="2"/>', [1, 2, 0, 0]],
  [
    'failures without a failing case',
    '<testsuite tests="2" failures="1"><testcase name="a"/><testcase name="b"/></testsuite>',
    [2, 1, 0, 0],
  ],
  [
    'the same failures counted by two levels',
    '<testsuites failures="1"><testsuite failures="1"><testcase name="a"/></testsuite></testsuites>',
    [1, 1, 0, 0],
  ],
  [
    'fewer cases than counted, none failing',
    '<testsuite tests="2"><testcase name="a"/></testsuite>',
    [1, 0, 0, 0],
  ],
  [
    'several failures in one case',
    '<testsuite><testcase name="a"><failure/><failure/></testcase></testsuite>',
    [0, 1, 0, 0],
  ],
  [
    'a failure and an error in one case',
    '<testsuite failures="1" errors="1"><testcase name="a"><failure/><error/></testcase></testsuite>',
    [0, 1, 1, 0],
  ],
  [
    'a failure of a skipped case',
    '<testsuite><testcase name="a"><skipped/><failure/></testcase></testsuite>',
    [0, 1, 0, 0],
  ],
  [
    'a failure of a todo case',
    '<testsuites><testcase name="a"><skipped type="todo"/><failure/></testcase></testsuites>',
    [0, 0, 0, 1],
  ],
  [
    'failures of earlier runs of a passed case',
    '<testsuite><testcase name="a"><flakyFailure/><flakyError/></testcase></testsuite>',
    [1, 0, 0, 0],
  ],
  [
    'failures of later runs of a failed case',
    '<testsuite><testcase name="a"><failure/><rerunFailure/></testcase></testsuite>',
    [0, 1, 0, 0],
  ],
  [
    'a status without a child element',
    '<testsuite><testcase name="a" status="disabled"/><testcase name="b" status="notrun"/><testcase name="c" status="fail"/><testcase name="d" status="run" result="suppressed"/></testsuite>',
    [0, 1, 0, 3],
  ],
  [
    'two cases with the same name',
    '<testsuite><testcase name="a"/><testcase name="a"/></testsuite>',
    [2, 0, 0, 0],
  ],
  [
    'elements named like object members',
    '<testsuite><testcase name="a"><constructor/><toString/></testcase></testsuite>',
    [1, 0, 0, 0],
  ],
  [
    'a namespace',
    '<j:testsuite xmlns:j="urn:j"><j:testcase name="a"><j:failure/></j:testcase></j:testsuite>',
    [0, 1, 0, 0],
  ],
  [
    'a DTD whose entities are not expanded',
    '<!DOCTYPE t [<!ENTITY x SYSTEM "/etc/passwd">]><testsuite><testcase name="&x;"/></testsuite>',
    [1, 0, 0, 0],
  ],
  [
    'control characters',
    '<testsuite><testcase name="a\u0001"><failure>\u001b[31m&#0;&#x1b;</failure></testcase><testcase name="b"/></testsuite>',
    [1, 1, 0, 0],
  ],
  [
    'bare ampersands, which hide what follows up to a semicolon',
    '<testsuite><testcase name="a & b"/><testcase name="c"><failure>x &y</failure></testcase><testcase name="d">;</testcase></testsuite>',
    [2, 1, 0, 0],
  ],
  [
    'a comment that looks like CDATA',
    '<testsuite><!-- <![CDATA[ --><testcase name="a"><failure/></testcase><!-- ]]> --></testsuite>',
    [0, 1, 0, 0],
  ],
  [
    'markup in CDATA',
    '<testsuite><testcase name="a"><system-out><![CDATA[<testcase name="x"><failure/>]]></system-out></testcase></testsuite>',
    [1, 0, 0, 0],
  ],
  [
    'white space and a byte order mark before the declaration',
    '\ufeff\n <?xml version="1.0" encoding="utf8"?>\n<testsuite><testcase name="a"/></testsuite>',
    [1, 0, 0, 0],
  ],
];

describe('JUnit as real tools write it', () => {
  it.each(traps)('%s', async (_, text, numbers) => {
    expect((await tallyOf(text)).counts).toEqual(counts(numbers));
  });

  it.each(traps)('%s, in chunks of three characters', async (_, text, numbers) => {
    expect((await tallyOf(text, 3)).counts).toEqual(counts(numbers));
  });
});

describe('what JUnit reports besides counts', () => {
  it('a case without a name is not counted', async () => {
    const tally = await tallyOf('<testsuite><testcase name="a"/><testcase time="0"/></testsuite>');
    expect(tally.counts.tests).toBe(1);
    expect(tally.nameless).toBe(1);
  });

  it.each([
    ['<testcase name="a.test.mjs" classname="test" file="/r/a.test.mjs"/>', ['/r/a.test.mjs']],
    ['<testcase name="/r/a.test.mjs" classname="test"/>', ['/r/a.test.mjs']],
    ['<testcase name="a.test.mjs" classname="test" file="/r/b.test.mjs"/>', []],
    ['<testcase name="a.js" classname="outer" file="/r/a.js"/>', []],
  ])('a placeholder test that node reports for a file: %s', async (text, placeholder) => {
    const tally = await tallyOf(`<testsuites>${text}</testsuites>`);
    expect(tally.placeholder).toEqual(placeholder);
    expect(tally.counts.tests).toBe(placeholder.length > 0 ? 0 : 1);
  });

  it('a nextest test whose process ended midway is an error', async () => {
    const test = (name: string, out: string) =>
      `<testcase name="${name}"><system-out>${out}</system-out></testcase>`;
    const whole = '\nrunning 1 test\ntest a ... ok\n\ntest result: ok. 1 passed; 0 failed\n\n';
    const cases = test('a', whole) + test('b', '\nrunning 1 test\n') + test('c', 'own harness');
    const tally = await tallyOf(
      `<testsuites name="nextest-run"><testsuite>${cases}</testsuite></testsuites>`,
    );
    expect(tally.failures.map(({ name }) => name)).toEqual(['b']);
    expect(tally.counts).toEqual(counts([2, 1, 1, 0]));
  });

  it('flaky cases are counted separately', async () => {
    const text =
      '<testsuite><testcase name="a"><flakyFailure/></testcase><testcase name="b"/></testsuite>';
    expect((await tallyOf(text)).flaky).toBe(1);
  });

  it('a failure has a file, a line, a duration and a bounded message', async () => {
    const text = `<testsuite name="pytest"><testcase classname="t" name="a" file="t.py" line="4" time="1,234.5"><failure message="boom">${'x'.repeat(10_000)}</failure></testcase></testsuite>`;
    expect((await tallyOf(text)).failures).toEqual([
      {
        name: 'a',
        suite: 't',
        file: 't.py',
        line: 5,
        status: 'failed',
        message: `boom\n${'x'.repeat(7995)}`,
        messageCut: 2005,
        durationMs: 1_234_500,
      },
    ]);
  });

  it('a huge CDATA section takes bounded memory, and the rest is read', async () => {
    const huge = `<testsuite><testcase name="a"><system-out><![CDATA[${'x & y <z> ]] '.repeat(400_000)}]]></system-out></testcase><testcase name="b"><failure/></testcase></testsuite>`;
    expect((await tallyOf(huge, 65_536)).counts).toEqual(counts([1, 1, 0, 0]));
  });

  it.each([0, 1])(
    'a huge CDATA section of surrogate pairs after %d code units ends where it should',
    async (n) => {
      const output = 'x'.repeat(n) + '😀'.repeat(40_000);
      const report = `<testsuite><testcase name="a"><system-out><![CDATA[${output}]]></system-out></testcase><testcase name="b"><failure/></testcase></testsuite>`;
      expect((await tallyOf(report)).counts).toEqual(counts([1, 1, 0, 0]));
    },
  );
});
