import { describe, expect, it } from '@jest/globals';
import { tallyOf } from '../../test/tally-of.ts';
import { readUnittest } from './unittest.ts';

const line = `${'='.repeat(70)}\n`;
const dash = `${'-'.repeat(70)}\n`;
const block = (kind: string, name: string, suite: string) =>
  `${line}${kind}: ${name} (${suite})\n${dash}Traceback:\n  File "/r/test_a.py", line 6, in x\nAssertionError\n\n`;

describe('unittest', () => {
  it.each([
    ['all pass', `..\n${dash}Ran 2 tests in 0.001s\n\nOK\n`, [2, 0, 0, 0, 0]],
    ['no tests', `\n${dash}Ran 0 tests in 0.000s\n\nOK\n`, [0, 0, 0, 0, 0]],
    [
      'no tests since Python 3.12',
      `\n${dash}Ran 0 tests in 0.000s\n\nNO TESTS RAN\n`,
      [0, 0, 0, 0, 0],
    ],
    ['skipped tests', `.s\n${dash}Ran 2 tests in 0.001s\n\nOK (skipped=1)\n`, [1, 0, 0, 1, 0]],
    [
      'expected failures',
      `.x\n${dash}Ran 2 tests in 0.001s\n\nOK (expected failures=1)\n`,
      [2, 0, 0, 0, 0],
    ],
    [
      'failures and errors',
      `${block('FAIL', 'a', 'm.T.a')}${block('ERROR', 'b', 'm.T.b')}${dash}Ran 3 tests in 0.1s\n\nFAILED (failures=1, errors=1)\n`,
      [1, 2, 1, 0, 0],
    ],
    [
      'two failed subtests of one test',
      `${block('FAIL', 'a', 'm.T.a) (i=0')}${block('FAIL', 'a', 'm.T.a) (i=2')}${dash}Ran 2 tests in 0.1s\n\nFAILED (failures=2)\n`,
      [1, 2, 0, 0, 0],
    ],
    [
      'an error of a class, which is not a test',
      `${block('ERROR', 'setUpClass', 'm.T')}${dash}Ran 0 tests in 0.1s\n\nFAILED (errors=1)\n`,
      [0, 1, 1, 0, 0],
    ],
    [
      'an unexpected success',
      `${line}UNEXPECTED SUCCESS: a (m.T.a)\n${dash}Ran 1 test in 0.1s\n\nFAILED (unexpected successes=1)\n`,
      [0, 1, 0, 0, 0],
    ],
    [
      'classes and modules that are skipped, whose tests did not run',
      `.ssss\n${dash}Ran 3 tests in 0.001s\n\nOK (skipped=4)\n`,
      [1, 0, 0, 4, 0],
    ],
    [
      'the same with -v',
      `test_one (m.A.test_one) ... ok\nsetUpClass (m.B) ... skipped 'why'\n\n${dash}Ran 1 test in 0.001s\n\nOK (skipped=1)\n`,
      [1, 0, 0, 1, 0],
    ],
    [
      'a skipped class beside a failure',
      `F.s\n${block('FAIL', 'a', 'm.T.a')}${dash}Ran 2 tests in 0.1s\n\nFAILED (failures=1, skipped=1)\n`,
      [1, 1, 0, 1, 0],
    ],
    ['an end in its middle', '..', [0, 0, 0, 0, 1]],
    ['a count without its verdict', `..\n${dash}Ran 2 tests in 0.001s\n`, [0, 0, 0, 0, 1]],
    ['a missing folder', "ImportError: Start directory is not importable: 'x'\n", [0, 0, 0, 0, 0]],
  ])('%s', async (_, text, expected) => {
    const { counts, problems } = await tallyOf(text, 11, readUnittest);
    const { passed, failed, errored, skipped } = counts;
    expect([passed, failed, errored, skipped, problems.length]).toEqual(expected);
  });

  it('reports where a test failed', async () => {
    const text = `${block('FAIL', 'a', 'm.T.a')}${dash}Ran 1 test in 0.1s\n\nFAILED (failures=1)\n`;
    const { failures } = await tallyOf(text, 100, readUnittest);
    expect(failures).toMatchObject([{ name: 'a', suite: 'm.T.a', file: '/r/test_a.py', line: 6 }]);
  });
});
