import { expect, test } from '@jest/globals';
import { writtenDate } from './written-date.ts';

test.each<[text: string, others: readonly string[], written: string]>([
  ['(2024-01-31)', [], '2026-05-07'],
  ['2024-1-3', [], '2026-5-7'],
  ['2024-11-30', ['2024-1-3'], '2026-5-7'],
  ['2024/11/30', ['2024/01/03'], '2026/05/07'],
  ['2024.11.30', ['2024.01.03'], '2026.05.07'],
  ['31.01.2024', [], '07.05.2026'],
  ['31/01/2024', [], '07/05/2026'],
  ['01/31/2024', [], '05/07/2026'],
  ['04/03/2024', ['31/01/2024'], '07/05/2026'],
  ['04/03/2024', ['01/31/2024'], '05/07/2026'],
  ['04/03/2024', [], '2026-05-07'],
  ['January 31, 2024', [], 'May 7, 2026'],
  ['January 31, 2024', ['March 02, 2023', 'March 2, 2022'], 'May 07, 2026'],
  ['Jan 31, 2024', [], 'May 7, 2026'],
  ['January 31st, 2024', [], 'May 7th, 2026'],
  ['31 January 2024', [], '7 May 2026'],
  ['31st of January, 2024', [], '7th of May, 2026'],
  ['31-Jan-2024', [], '7-May-2026'],
  ['Wednesday, January 31, 2024', [], 'Thursday, May 7, 2026'],
  ['Wed Jan 31 2024', [], 'Thu May 7 2026'],
])('%s with %j becomes %s', (text, others, written) => {
  expect(writtenDate(text, others)?.write('2026-05-07')).toBe(written);
});

test.each<[text: string, others: readonly string[], written: string]>([
  ['May 31, 2024', ['Sep 3, 2023'], 'Sep 22, 2026'],
  ['May 31, 2024', ['September 3, 2023'], 'September 22, 2026'],
  ['May 31st, 2024', [], 'September 22nd, 2026'],
  ['JAN 31, 2024', [], 'SEP 22, 2026'],
])('the month of %s with %j is that of %s', (text, others, written) => {
  expect(writtenDate(text, others)?.write('2026-09-22')).toBe(written);
});

test.each(['', '1.2.3', '2024', 'January 2024', '1.2024.01.31', 'Marching 31, 2024'])(
  '%j has no date',
  (text) => {
    expect(writtenDate(text, [])).toBeUndefined();
  },
);
