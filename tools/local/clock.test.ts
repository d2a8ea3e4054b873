import { expect, it } from '@jest/globals';
import { isClock } from './clock.ts';

it.each([
  ['2027-04-01', true],
  ['2027-04-01T12:00Z', true],
  ['2027-04-01T12:00:00.5Z', true],
  ['2027-04-01T12:00:00+02:00', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-13-01', false],
  ['2027-04-01T25:00:00Z', false],
  // without a time zone, the instant would depend on the machine
  ['2027-04-01T12:00:00', false],
  ['yesterday', false],
  ['5', false],
  ['', false],
])('%j: %j', (text, accepted) => {
  expect(isClock(text)).toBe(accepted);
});
