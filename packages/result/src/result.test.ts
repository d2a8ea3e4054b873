import { describe, expect, it } from '@jest/globals';
import { parseResult } from './parse-result.ts';
import { byteLength, maxResultBytes, resultOf } from './result.ts';
import type { Judged, Origin } from './result.ts';

const origin: Origin = {
  action: 'test-runner',
  version: '0.1.0',
  name: 'unit',
  job: 'test',
  matrix: null,
  sha: 'a'.repeat(40),
  runAttempt: 1,
};
const judged: Judged = {
  evaluated: true,
  verdict: 'failed',
  phase: 'build',
  next: { phase: 'stable', verdict: 'failed', why: ['coverage 60 is below 80'] },
  counts: { tests: 3 },
  why: ['1 test failed'],
};

describe('resultOf', () => {
  it('keeps everything if it fits', () => {
    const result = resultOf(origin, judged, 12);
    expect(result).toEqual({ schema: 'ci-actions/result@1', ...origin, ...judged, durationMs: 12 });
    expect(parseResult(JSON.stringify(result))).toEqual({ result });
  });

  it.each([
    ['many reasons', Array.from({ length: 500 }, (_, i) => `reason ${i}`)],
    ['reasons of a megabyte', ['x'.repeat(1_000_000), 'y'.repeat(1_000_000)]],
    ['reasons that escape to six times their length', ['\u0001'.repeat(5000)]],
    ['four-byte characters', Array.from({ length: 50 }, () => '😀'.repeat(100))],
  ])('stays within 4 KB with %s, and counts the omitted reasons', (_, why) => {
    const result = resultOf(origin, { ...judged, why }, 12);
    expect(Buffer.byteLength(JSON.stringify(result))).toBeLessThanOrEqual(maxResultBytes);
    expect(result.why.length + (result.whyOmitted ?? 0)).toBeGreaterThanOrEqual(why.length);
  });

  it('cuts a reason and a name between characters', () => {
    const [name, why] = ['n', 'w'].map((before) => before + '😀'.repeat(200));
    const result = resultOf({ ...origin, name: name ?? '' }, { ...judged, why: [why ?? ''] }, 1);
    expect([result.name, result.why]).toEqual([`n${'😀'.repeat(49)}`, [`w${'😀'.repeat(149)}…`]]);
  });

  it('replaces a matrix that is too long', () => {
    const result = resultOf({ ...origin, matrix: { big: 'x'.repeat(9000) } }, judged, 1);
    expect(result.matrix).toEqual({ omitted: 'too long' });
  });
});

describe('byteLength', () => {
  it.each(['', 'a', 'é', '€', '😀', '\ud800'])('counts %j as Buffer does', (text) => {
    expect(byteLength(text)).toBe(Buffer.byteLength(text));
  });
});

describe('parseResult', () => {
  const good = resultOf(origin, judged, 1);
  it.each([
    ['', 'it is not JSON'],
    ['[]', 'it is not an object'],
    ['{"schema":"x"}', 'its schema is not "ci-actions/result@1"'],
    [
      JSON.stringify({ ...good, evaluated: 'yes' }),
      'its "evaluated" is missing or of the wrong type',
    ],
    [
      JSON.stringify({ ...good, counts: { a: '1' } }),
      'its "counts" is missing or of the wrong type',
    ],
    [JSON.stringify({ ...good, why: [1] }), 'its "why" is missing or of the wrong type'],
  ])('refuses %s', (text, refused) => {
    expect(parseResult(text)).toEqual({ refused });
  });
});
