import { expect, it } from '@jest/globals';
import { millisecondsOfSeconds, millisecondsOfTimeSpan } from './seconds.ts';

it.each([
  ['1.5', 1500],
  ['1,234.56', 1_234_560],
  ['0,160', 160],
  ['0', 0],
  ['', undefined],
  ['-1', undefined],
  ['soon', undefined],
  [undefined, undefined],
])('%j seconds', (text, expected) => {
  expect(millisecondsOfSeconds(text)).toBe(expected);
});

it.each([
  ['00:00:00.5000000', 500],
  ['1.01:00:00', 90_000_000],
  ['5', undefined],
])('the time span %j', (text, expected) => {
  expect(millisecondsOfTimeSpan(text)).toBe(expected);
});
