import { describe, expect, it } from '@jest/globals';
import { tallyOf } from '../../test/tally-of.ts';

type Numbers = readonly [
  passed: number,
  failed: number,
  errored: number,
  skipped: number,
  problems: number,
];

const jest = (results: object[], more: object = {}) =>
  JSON.stringify({
    numFailedTests: 0,
    numTotalTests: 1,
    success: true,
    testResults: results,
    ...more,
  });
const mocha = (stats: object, passes: object[], failures: object[]) =>
  JSON.stringify({
    stats: { passes: passes.length, ...stats },
    tests: [],
    pending: [],
    failures,
    passes,
  });
const test = (status: string) => ({
  title: 't',
  ancestorTitles: ['s'],
  status,
  failureMessages: [],
});
const dart = (...events: object[]) =>
  [{ protocolVersion: '0.1.1', type: 'start' }, ...events]
    .map((e) => `${JSON.stringify(e)}\n`)
    .join('');
const done = (id: number, result: string, more: object = {}) => ({
  type: 'testDone',
  testID: id,
  result,
  hidden: false,
  skipped: false,
  ...more,
});
const ctrf = (statuses: string[], failed = 0) =>
  JSON.stringify({
    results: {
      tool: {},
      tests: statuses.map((status) => ({ name: 'a', status })),
      summary: { failed },
    },
  });

describe('reports in JSON', () => {
  it.each<[string, string, Numbers]>([
    [
      'every status of Jest',
      jest([
        {
          name: 'a.js',
          status: 'failed',
          assertionResults: ['passed', 'failed', 'pending', 'todo', 'skipped'].map(test),
        },
      ]),
      [1, 1, 0, 3, 0],
    ],
    [
      'a failure that Jest counts but does not list',
      jest([], { numFailedTests: 1 }),
      [0, 1, 0, 0, 0],
    ],
    [
      'a file that Jest cannot load',
      jest([{ name: 'a.js', status: 'failed', message: 'SyntaxError', assertionResults: [] }]),
      [0, 1, 1, 0, 0],
    ],
    [
      'a file that fails although its tests passed',
      jest([{ name: 'a.js', status: 'failed', assertionResults: [test('passed')] }]),
      [1, 1, 1, 0, 0],
    ],
    [
      'an interrupted run of Jest',
      jest([{ name: 'a.js', status: 'passed', assertionResults: [test('passed')] }], {
        wasInterrupted: true,
      }),
      [1, 0, 0, 0, 1],
    ],
    [
      'a hook that fails in Mocha',
      mocha({ failures: 1 }, [], [{ title: 'hook', err: { message: 'x' } }]),
      [0, 1, 0, 0, 0],
    ],
    [
      'failures that Mocha counts and does not show',
      mocha({ failures: 2 }, [{ title: 'a' }], []),
      [1, 0, 0, 0, 1],
    ],
    [
      'a Mocha stream that ends early',
      '["start",{}]\n["pass",{"title":"a"}]\n["fail",{"title":"b","err":{}}]\n',
      [1, 1, 0, 0, 1],
    ],
    [
      'every result of Dart',
      dart(
        done(1, 'success'),
        done(2, 'failure'),
        done(3, 'error'),
        done(4, 'success', { skipped: true }),
        done(5, 'success', { hidden: true }),
        { type: 'done', success: false },
      ),
      [1, 2, 1, 1, 0],
    ],
    ['a Dart run that ends early', dart(done(1, 'success')), [1, 0, 0, 0, 1]],
    [
      'every status of CTRF',
      ctrf(['passed', 'failed', 'skipped', 'pending', 'other'], 1),
      [1, 1, 0, 3, 0],
    ],
    ['failures that CTRF counts but does not list', ctrf(['passed'], 2), [1, 2, 0, 0, 0]],
    ['an unknown status', ctrf(['maybe']), [0, 1, 1, 0, 0]],
  ])('%s', async (_, text, [passed, failed, errored, skipped, problems]) => {
    const tally = await tallyOf(text, 19);
    expect({ ...tally.counts, problems: tally.problems.length }).toEqual({
      tests: passed + failed + skipped,
      passed,
      failed,
      errored,
      skipped,
      problems,
    });
  });

  it.each([
    [
      'Jest',
      jest([{ name: 'a.js', assertionResults: [{ ...test('passed'), retryReasons: ['x'] }] }]),
    ],
    ['Mocha', mocha({ failures: 0 }, [{ title: 'a', currentRetry: 1 }], [])],
    [
      'CTRF',
      '{"results":{"tool":{},"summary":{},"tests":[{"name":"a","status":"passed","flaky":true}]}}',
    ],
  ])('%s tells that a test was run again', async (_, text) => {
    expect((await tallyOf(text)).flaky).toBe(1);
  });
});
