import { expect, test } from '@jest/globals';
import { isUri, uriReference } from './values.ts';

test.each<[string, boolean]>([
  ['https://x.example/a%20b?c#d', true],
  ['mailto:a@b.example', true],
  ['https://x.example/a b', false],
  ['https://x.example/%zz', false],
  ['https://x.example/100%', false],
  ['https://x.example/[a]', false],
  ['a/b', false],
])('whether %s is a URI: %s', (text, expected) => {
  expect(isUri(text)).toBe(expected);
});

test.each([
  ['a/b.py', 'a/b.py'],
  ['a%20b', 'a%20b'],
  ['a b', 'a%20b'],
  ['100%', '100%25'],
  ['a\\b', 'a/b'],
  ['a#b#c', 'a#b%23c'],
])('%s as a reference: %s', (text, expected) => {
  expect(uriReference(text)).toBe(expected);
});

test('a text of megabytes does not run out of the stack, also once the engine has compiled the check', () => {
  const long = `${'x'.repeat(20_000_000)}%20`;
  for (let turn = 0; turn < 3; turn += 1) {
    expect([isUri(`https://${long}`), uriReference(long) === long]).toEqual([true, true]);
  }
});
