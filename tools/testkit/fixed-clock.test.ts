import { execFileSync } from 'node:child_process';
import { expect, it } from '@jest/globals';
import { fixedClock } from './fixed-clock.ts';

const at = '2026-11-02T09:00:00.000Z';

function evaluate(expression: string, ...preload: readonly string[]): string {
  const script = `process.stdout.write(String(${expression}))`;
  return execFileSync(process.execPath, [...preload, '--eval', script], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

it.each([
  ['new Date().toISOString()', at],
  ['new Date(Date.now()).toISOString()', at],
  ['new Date("2020-01-01").getUTCFullYear()', '2020'],
  ['new Date(2020, 0).getFullYear()', '2020'],
  ['Date() === new Date().toString()', 'true'],
  ['Date.parse("1970-01-01")', '0'],
  ['new Date() instanceof Date', 'true'],
  ['new (class extends Date {})().toISOString()', at],
])('%s', (expression, expected) => {
  expect(evaluate(expression, ...fixedClock(at))).toBe(expected);
});

it('adds no argument without a time', () => {
  expect(fixedClock(undefined)).toEqual([]);
});

it('refuses an invalid time', () => {
  expect(() => evaluate('1', ...fixedClock('yesterday'))).toThrow('fixed-clock.mjs needs');
});
