import { describe, expect, it } from '@jest/globals';
import type { Annotation } from '@ci-actions/result';
import { annotate } from './annotations.ts';

function emitted(annotations: readonly Annotation[], reserved: number) {
  const calls: unknown[][] = [];
  const lines: string[] = [];
  annotate(
    annotations,
    reserved,
    (...call) => calls.push(call),
    (line) => lines.push(line),
  );
  return { calls, lines };
}

describe('annotate', () => {
  const many = (level: Annotation['level'], n: number): Annotation[] =>
    Array.from({ length: n }, (_, i) => ({ level, message: `m${i}` }));

  it.each([
    [many('error', 10), 0, 10, []],
    [many('error', 11), 1, 9, ['2 more error annotations are only in the summary.']],
    [many('notice', 12), 1, 10, ['2 more notice annotations are only in the summary.']],
    [[...many('error', 9), ...many('warning', 10)], 1, 19, []],
  ])(
    'emits at most ten of a level and logs how many it drops (%#)',
    (given, reserved, kept, logged) => {
      const { calls, lines } = emitted(given, reserved);
      expect(calls).toHaveLength(kept);
      expect(lines).toEqual(logged);
    },
  );

  it('bounds the message and shows hidden characters', () => {
    const { calls } = emitted(
      [{ level: 'error', message: `\u202e${'x'.repeat(9000)}`, line: 3 }],
      0,
    );
    expect(String(calls[0]?.[1])).toMatch(/^\ufffdx{4000,4096}… \(\d+ more characters\)$/);
    expect(calls[0]?.[2]).toEqual({ startLine: 3 });
  });
});
