import { describe, expect, it } from '@jest/globals';
import { tallyOf } from '../../test/tally-of.ts';

type Seen = readonly [passed: number, failed: number, skipped: number, problems?: string];

describe('TAP', () => {
  it.each<[string, string, Seen]>([
    ['a plan at the end', 'ok 1 - a\nnot ok 2 - b\n1..2\n', [1, 1, 0]],
    ['no numbers', 'TAP version 13\n1..2\nok\nok - b\n', [2, 0, 0]],
    [
      'skip and todo',
      '1..4\nok 1 # skip why\nok 2 - b # SKIP\nnot ok 3 - c # TODO later\nok 4 - d # todo\n',
      [0, 0, 4],
    ],
    ['an escaped hash', '1..1\nnot ok 1 - a \\# skip\n', [0, 1, 0]],
    ['everything skipped', '1..0 # SKIP no network\n', [0, 0, 1]],
    ['an empty plan', '1..0\n', [0, 0, 0]],
    ['fewer than planned', '1..3\nok 1 - a\n', [1, 0, 0, 'the plan says 3 tests, 1 were reported']],
    [
      'more than planned',
      '1..1\nok 1 - a\nok 2 - b\n',
      [2, 0, 0, 'the plan says 1 tests, 2 were reported'],
    ],
    ['no plan', 'ok 1 - a\n', [1, 0, 0, 'no plan: the run may have ended early']],
    ['a bail-out', '1..3\nok 1 - a\nBail out! no database\n', [1, 1, 0]],
    [
      'points inside diagnostics',
      '1..1\nnot ok 1 - a\n  ---\n  out: |\n    ok 2 - no\n    1..9\n  ...\n',
      [0, 1, 0],
    ],
    [
      'subtests',
      '# Subtest: p\n    ok 1 - a\n    not ok 2 - b\n    1..2\nnot ok 1 - p\n1..1\n',
      [1, 1, 0],
    ],
    [
      'a failing parent of passing subtests',
      '# Subtest: p\n    ok 1 - a\n    1..1\nnot ok 1 - p\n1..1\n',
      [1, 1, 0],
    ],
    [
      'three levels',
      '        ok 1 - a\n        not ok 2 - b\n        1..2\n    not ok 1 - q\n    1..1\nnot ok 1 - p\nok 2 - c\n1..2\n',
      [2, 1, 0],
    ],
    [
      'siblings, one of them with subtests',
      'ok 1 - a\n    ok 1 - x\n    1..1\nok 2 - p\nnot ok 3 - b\n1..3\n',
      [2, 1, 0],
    ],
    [
      'subtests in braces',
      '1..1\nnot ok 1 - p {\n    1..2\n    ok 1 - a\n    not ok 2 - b\n}\n',
      [1, 1, 0],
    ],
    [
      'nested braces',
      '1..1\nok 1 - p {\n    1..1\n    ok 1 - q {\n        1..1\n        ok 1 - a\n    }\n}\n',
      [1, 0, 0],
    ],
    [
      'a subtest cut short',
      '    ok 1 - a\n    1..2\nok 1 - p\n1..1\n',
      [1, 0, 0, 'the plan of a subtest says 2 tests, 1 were reported'],
    ],
    ['lines of other programs', 'hello\n1..1\n  note\nok 1 - a\nbye\n', [1, 0, 0]],
    ['carriage returns', '1..1\r\nok 1 - a\r\n', [1, 0, 0]],
  ])('%s', async (_, text, [passed, failed, skipped, problem]) => {
    for (const chunk of [text.length, 1]) {
      const { counts, problems } = await tallyOf(text, chunk);
      expect({ ...counts, problems }).toEqual({
        tests: passed + failed + skipped,
        passed,
        failed,
        errored: text.includes('Bail') ? 1 : 0,
        skipped,
        problems: problem === undefined ? [] : [problem],
      });
    }
  });

  it('a file without tests is not counted as a test', async () => {
    const point = (name: string) =>
      `ok 1 - ${name}\n  ---\n  duration_ms: 1\n  type: 'test'\n  ...\n1..1\n`;
    expect((await tallyOf(point('/r/a.test.mjs'))).placeholder).toEqual(['/r/a.test.mjs']);
    expect((await tallyOf(point('reads a.test.mjs'))).counts.passed).toBe(1);
  });

  it('keeps diagnostics as the message', async () => {
    const tally = await tallyOf("1..1\nnot ok 1 - a\n  ---\n  error: 'bad'\n  ...\n");
    expect(tally.failures).toMatchObject([{ name: 'a', message: "error: 'bad'" }]);
  });
});
