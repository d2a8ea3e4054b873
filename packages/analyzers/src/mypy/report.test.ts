import { describe, expect, test } from '@jest/globals';
import { incompleteLine, describeRunOf } from '../../test/describe-run-of.ts';

describe('mypy', () => {
  const error = (parts: object) =>
    JSON.stringify({
      file: 'a.py',
      line: 1,
      column: 0,
      end_line: 1,
      end_column: 4,
      message: 'm',
      hint: null,
      code: 'misc',
      severity: 'error',
      ...parts,
    });

  test('reads its lines and its summary', async () => {
    expect(
      await describeRunOf(
        error({}),
        error({ severity: 'note', hint: 'h' }),
        'Found 1 error in 1 file (checked 2 source files)',
      ),
    ).toEqual(['high | misc | a.py:1:1 | m', 'low | misc | a.py:1:1 | m\nh']);
  });

  test('is clean by its summary alone', async () => {
    expect(await describeRunOf('Success: no issues found in 3 source files')).toEqual([]);
  });

  test.each([
    [[error({ code: 'syntax', column: 12 })], 'it stopped: a.py: m'],
    [[error({ code: null, line: -1, column: -1 })], 'it stopped: a.py: m'],
    [
      ['Found 1 error in 1 file (errors prevented further checking)'],
      'Found 1 error in 1 file (errors prevented further checking)',
    ],
    [[error({}), '{"file": "b.py", "li'], 'the report is broken: 1 lines cannot be read'],
    [[error({}), 'INTERNAL ERROR'], 'the report is broken: 1 lines cannot be read'],
  ])('%j has the reason why it is incomplete', async (lines, why) => {
    expect((await describeRunOf(...lines)).at(-1)).toBe(incompleteLine(why));
  });
});
