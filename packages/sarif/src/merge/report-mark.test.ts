import { expect, test } from '@jest/globals';
import type { KeptResult } from './kept-result.ts';
import { withReportMark } from './report-mark.ts';

const kept = (value: object, mark = '') =>
  ({
    text: JSON.stringify(value),
    mark,
    origin: { id: 0, report: 'r"1' },
  }) as unknown as KeptResult;

const message = { text: 'm,"properties":{"a":1}' };

test.each<[string, object, object]>([
  ['without a bag', { message }, { message, properties: { 'ci-actions': { report: 'r"1' } } }],
  [
    'with a bag',
    { message, properties: { b: 1, a: { properties: { c: 2 } } } },
    {
      message,
      properties: { a: { properties: { c: 2 } }, b: 1, 'ci-actions': { report: 'r"1' } },
    },
  ],
  [
    'with a bag in a location alone',
    { message, locations: [{ message, properties: { a: 1 } }] },
    {
      message,
      locations: [{ message, properties: { a: 1 } }],
      properties: { 'ci-actions': { report: 'r"1' } },
    },
  ],
  [
    'with a bag of ours in both',
    { message, locations: [{ message, properties: {} }], properties: { 'ci-actions': { x: 1 } } },
    {
      message,
      locations: [{ message, properties: {} }],
      properties: { 'ci-actions': { x: 1, report: 'r"1' } },
    },
  ],
])('a result %s is marked', (_, given, marked) => {
  expect(JSON.parse(withReportMark(kept(given)).text)).toEqual(marked);
});

test('a mark of an earlier merge is kept', () => {
  const given = { message, properties: { 'ci-actions': { report: 'a' } } };
  const { text, mark } = withReportMark(kept(given, 'a'));
  expect(mark).toBe('r"1#a');
  expect(JSON.parse(text)).toMatchObject({ properties: { 'ci-actions': { report: 'r"1#a' } } });
});
