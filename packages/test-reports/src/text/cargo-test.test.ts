import { describe, expect, it } from '@jest/globals';
import { tallyOf } from '../../test/tally-of.ts';
import { readCargoTest } from './cargo-test.ts';

const result = (passed: number, failed: number, ignored: number, filtered = 0) =>
  `test result: ${failed > 0 ? 'FAILED' : 'ok'}. ${passed} passed; ${failed} failed; ${ignored} ignored; 0 measured; ${filtered} filtered out; finished in 0.00s\n\n`;

const failing = `
running 3 tests
test tests::ok ... ok
test tests::later ... ignored, why
test tests::bad ... FAILED

failures:

---- tests::bad stdout ----
test other ... FAILED
thread 'tests::bad' (7) panicked at src/lib.rs:5:9:
assertion failed

failures:
    tests::bad

${result(1, 1, 1)}`;

const numbers = async (text: string) => {
  const { counts, problems } = await tallyOf(text, 7, readCargoTest);
  return [counts.passed, counts.failed, counts.skipped, problems.length];
};

describe('cargo test', () => {
  it.each([
    ['one binary', failing, [1, 1, 1, 0]],
    [
      'several crates and doc tests',
      `\nrunning 1 test\ntest a ... ok\n\n${result(1, 0, 0)}\nrunning 0 tests\n\n${result(0, 0, 0)}\nrunning 1 test\ntest src/lib.rs - f (line 1) ... ok\n\n${result(1, 0, 0)}`,
      [2, 0, 0, 0],
    ],
    [
      'quiet output',
      `\nrunning 3 tests\n.i\ntests::bad --- FAILED\n${result(1, 1, 1)}`,
      [1, 1, 1, 0],
    ],
    [
      'output of a test inside its line',
      `\nrunning 1 test\ntest a ... hello\nok\n\n${result(1, 0, 0)}`,
      [1, 0, 0, 0],
    ],
    [
      'a test that should panic',
      `\nrunning 1 test\ntest a - should panic ... ok\n\n${result(1, 0, 0)}`,
      [1, 0, 0, 0],
    ],
    ['no test that matches the filter', `\nrunning 0 tests\n\n${result(0, 0, 0, 4)}`, [0, 0, 0, 0]],
    ['no output at all', 'error: could not compile', [0, 0, 0, 0]],
    ['a binary that ended early', '\nrunning 2 tests\ntest a ... ok\n', [0, 0, 0, 1]],
    [
      'a binary that ended early, before another',
      `\nrunning 2 tests\n\nrunning 0 tests\n\n${result(0, 0, 0)}`,
      [0, 0, 0, 1],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await numbers(text)).toEqual(expected);
  });

  it('reports where a test panicked', async () => {
    const { failures } = await tallyOf(failing, 9, readCargoTest);
    expect(failures).toMatchObject([{ name: 'tests::bad', file: 'src/lib.rs', line: 5 }]);
  });
});
