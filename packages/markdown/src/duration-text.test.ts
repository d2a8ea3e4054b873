import { expect, it } from '@jest/globals';
import { durationText } from './duration-text.ts';

it.each([
  [0, '0 s'],
  [0.2, '1 ms'],
  [450, '450 ms'],
  [999.9, '1 s'],
  [1000, '1 s'],
  [59_400, '59 s'],
  [59_600, '1 m'],
  [65_000, '1 m 05 s'],
  [900_000, '15 m'],
  [3_600_000, '1 h'],
  [3_630_000, '1 h 00 m 30 s'],
  [7_380_000, '2 h 03 m'],
  [100 * 3_600_000 + 61_000, '100 h 01 m 01 s'],
])('%d ms is %s', (ms, text) => {
  expect(durationText(ms)).toBe(text);
});
