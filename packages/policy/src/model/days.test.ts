import { describe, expect, it } from '@jest/globals';
import { dayAfter, daysBetween, isDay } from './days.ts';

describe('isDay', () => {
  const cases: [string, boolean][] = [
    ['2027-03-31', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2100-02-29', false],
    ['2027-04-31', false],
    ['2027-13-01', false],
    ['2027-00-10', false],
    ['2027-3-31', false],
    ['2027-03-31T00:00:00Z', false],
    ['31.03.2027', false],
    ['1999-12-31', false],
    [' 2027-03-31', false],
    ['', false],
  ];
  it.each(cases)('%j: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe('daysBetween', () => {
  it.each([
    ['2027-03-31', '2027-03-31', 0],
    ['2028-02-28', '2028-03-01', 2],
    ['2027-12-31', '2028-01-01', 1],
    ['2027-01-02', '2027-01-01', -1],
  ])('%s to %s: %d', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('ends a year', () => {
    expect(dayAfter('2027-12-31')).toBe('2028-01-01');
  });
});
