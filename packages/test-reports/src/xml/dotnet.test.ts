import { describe, expect, it } from '@jest/globals';
import { tallyOf } from '../../test/tally-of.ts';

type Numbers = readonly [passed: number, failed: number, errored: number, skipped: number];

const trx = (results: string, summary = '<ResultSummary outcome="Completed"/>') =>
  `<TestRun><Results>${results}</Results>${summary}</TestRun>`;
const unit = (outcome: string, inner = '') =>
  `<UnitTestResult testName="a" outcome="${outcome}" duration="00:00:01.5">${inner}</UnitTestResult>`;
const nunit3 = (inner: string, attributes = '', result = 'Passed') =>
  `<test-run result="${result}"><test-suite fullname="S" ${attributes}>${inner}</test-suite></test-run>`;
const xunit = (inner: string, attributes = '') =>
  `<assemblies><assembly name="A" ${attributes}>${inner}</assembly></assemblies>`;

describe('reports of .NET', () => {
  it.each<[string, string, Numbers]>([
    [
      'TRX outcomes',
      trx(
        ['Passed', 'Failed', 'Error', 'Timeout', 'NotExecuted', 'Inconclusive']
          .map((o) => unit(o))
          .join(''),
      ),
      [1, 3, 2, 2],
    ],
    ['a TRX result without an outcome', trx('<UnitTestResult testName="a"/>'), [0, 1, 1, 0]],
    [
      'inner results of TRX',
      trx(unit('Failed', `<InnerResults>${unit('Passed')}${unit('Failed')}</InnerResults>`)),
      [1, 1, 0, 0],
    ],
    [
      'a parent that fails although its inner results pass',
      trx(unit('Failed', `<InnerResults>${unit('Passed')}</InnerResults>`)),
      [1, 1, 0, 0],
    ],
    [
      'a crashed host',
      trx(
        unit('Passed'),
        '<ResultSummary outcome="Failed"><RunInfos><RunInfo outcome="Error"><Text>crashed</Text></RunInfo></RunInfos></ResultSummary>',
      ),
      [1, 1, 1, 0],
    ],
    [
      'summary messages that repeat failures',
      trx(
        unit('Failed'),
        '<ResultSummary outcome="Failed"><RunInfos><RunInfo outcome="Error"><Text>a [FAIL]</Text></RunInfo></RunInfos></ResultSummary>',
      ),
      [0, 1, 0, 0],
    ],
    ['an aborted run', trx(unit('Passed'), '<ResultSummary outcome="Aborted"/>'), [1, 0, 0, 0]],
    [
      'NUnit 3 results',
      nunit3(
        '<test-case name="a" result="Passed"/><test-case name="b" result="Failed"/><test-case name="c" result="Failed" label="Error"/><test-case name="d" result="Skipped"/><test-case name="e" result="Inconclusive"/><test-case name="f" result="Warning"/>',
        'result="Failed"',
      ),
      [2, 2, 1, 2],
    ],
    [
      'a fixture of NUnit 3 that fails',
      nunit3('<test-case name="a" result="Passed"/>', 'result="Failed" site="TearDown"'),
      [1, 1, 1, 0],
    ],
    [
      'xUnit results',
      xunit(
        '<collection><test name="a" result="Pass"/><test name="b" result="Fail"/><test name="c" result="Skip"/></collection>',
      ),
      [1, 1, 0, 1],
    ],
    [
      'an error of an xUnit assembly',
      xunit(
        '<errors><error type="assembly-cleanup"><failure><message>x</message></failure></error></errors><collection><test name="a" result="Pass"/></collection>',
        'errors="1"',
      ),
      [1, 1, 1, 0],
    ],
    [
      'failures that xUnit counts but does not list',
      xunit('<collection><test name="a" result="Pass"/></collection>', 'failed="2"'),
      [1, 2, 0, 0],
    ],
    [
      'an unknown result',
      xunit('<collection><test name="a" result="Maybe"/></collection>'),
      [0, 1, 1, 0],
    ],
  ])('%s', async (_, text, [passed, failed, errored, skipped]) => {
    const { counts } = await tallyOf(text, 17);
    expect(counts).toEqual({ tests: passed + failed + skipped, passed, failed, errored, skipped });
  });

  it('include the reason', async () => {
    const message =
      '<Output><ErrorInfo><Message>boom</Message><StackTrace>at x</StackTrace></ErrorInfo></Output>';
    const { failures } = await tallyOf(trx(unit('Failed', message)));
    expect(failures).toEqual([
      { name: 'a', status: 'failed', durationMs: 1500, message: 'boom\nat x' },
    ]);
  });
});
