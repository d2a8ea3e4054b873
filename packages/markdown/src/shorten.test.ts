import { describe, expect, it } from '@jest/globals';
import { lastPart, shorten, wholeLines } from './shorten.ts';

describe('shorten', () => {
  it.each<[string, number, string, string]>([
    ['abc', 3, '…', 'abc'],
    ['abcd', 3, '…', 'ab…'],
    ['abcd', 3, '', 'abc'],
    ['a😀b', 3, '', 'a😀'],
    ['a😀b', 2, '', 'a'],
    ['ab😀cd', 4, '…', 'ab…'],
    ['a\r\nb', 2, '', 'a'],
    ['a\n\rb', 2, '', 'a\n'],
    ['ab&amp;c', 4, '', 'ab'],
    ['ab&#128512;c', 10, '', 'ab'],
    ['ab&#128512;c', 11, '', 'ab&#128512;'],
    ['ab& amp;c', 4, '', 'ab& '],
    ['a%0Ab', 2, '', 'a'],
    ['a%0Ab', 3, '', 'a'],
    ['a%0Ab', 4, '', 'a%0A'],
    ['a%F0%9F%98%80b', 12, '', 'a'],
    ['a%f0%9f%98%80b', 13, '', 'a%f0%9f%98%80'],
    ['a%e2%82%acb', 7, '', 'a'],
    ['a%c3%a9b', 4, '', 'a'],
    ['50%, 60%', 3, '', '50%'],
    ['a\\nb', 2, '', 'a'],
    ['a\\\\nb', 3, '', 'a\\\\'],
    ['a\\\\nb', 2, '', 'a'],
    ['a\\u001bb', 6, '', 'a'],
    [`${'\\\\'.repeat(30)}n`, 60, '', '\\\\'.repeat(30)],
    [`${'\\\\'.repeat(30)}n`, 59, '', '\\\\'.repeat(29)],
    [`${'x\\\\'.repeat(30)}n`, 89, '', 'x\\\\'.repeat(29) + 'x'],
    ['abc', 0, '…', '…'],
    ['😀', 1, '', ''],
    // a surrogate that was already unpaired stays
    ['a\ud800bc', 3, '', 'a\ud800b'],
  ])('%j to %d and %j is %j', (text, max, ending, expected) => {
    expect(shorten(text, max, ending)).toBe(expected);
  });

  it('never cuts inside a character', () => {
    const text = JSON.stringify('a😀\r\né%F0%9F%98%80&#128512;\u0001"'.repeat(20));
    for (let max = 0; max <= text.length; max += 1) {
      for (const part of [shorten(text, max), lastPart(text, max)]) {
        expect([max, part.length <= max, part.isWellFormed()]).toEqual([max, true, true]);
      }
      expect(shorten(text, max)).not.toMatch(/%[^F98][^]?$|\\u\d{0,3}$|&#\d{0,6}$/);
    }
  });

  it('cuts a long run of backslashes between escapes', () => {
    const text = '\\'.repeat(2_000_000);
    expect(shorten(text, 1_999_999)).toHaveLength(1_999_998);
  });
});

it.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'bcd'],
  ['a😀b', 2, 'b'],
  ['a😀b', 3, '😀b'],
  ['a\r\nb', 2, 'b'],
  ['a&lt;b', 3, 'b'],
])('the last part of %j in %d is %j', (text, max, expected) => {
  expect(lastPart(text, max)).toBe(expected);
});

it.each([
  ['Package: curl', 13, 'Package: curl'],
  ['a\nPackage: curl', 13, 'a\n'],
  ['a\nb\nc', 4, 'a\nb\n'],
  ['a\nb\nc', 3, 'a\nb\n'],
  ['abcd', 2, ''],
])('the whole lines of %j in %d are %j', (text, max, expected) => {
  expect(wholeLines(text, max)).toBe(expected);
});
