import { expect, it } from '@jest/globals';
import { parsePairs } from './file-commands.ts';

it.each([
  ['a pair', 'a=b\n', { a: 'b' }],
  ['a value with an equals sign', 'a=b=c', { a: 'b=c' }],
  ['lines between delimiters', 'a<<E\nb\n\nc=d\nE\n', { a: 'b\n\nc=d' }],
  ['a delimiter inside a line does not end the value', 'a<<E\nE \nE\n', { a: 'E ' }],
  ['the later value of two', 'a=b\r\na=c\r\n', { a: 'c' }],
  ['an empty value', 'a<<E\nE\nb=\n', { a: '', b: '' }],
])('%s', (_, text, expected) => {
  expect(parsePairs(text)).toEqual(expected);
});

it.each([
  ['no name', '=b', 'no name'],
  ['no delimiter at the end', 'a<<E\nb\n', 'matching delimiter not found'],
  ['neither form', 'a\n', 'invalid format "a"'],
])('refuses %s', (_, text, message) => {
  expect(() => parsePairs(text)).toThrow(message);
});
