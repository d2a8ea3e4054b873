import { describe, expect, it } from '@jest/globals';
import { parseOutputFile } from './output-file.ts';

describe('parseOutputFile', () => {
  it.each([
    ['', {}],
    ['verdict=passed\n', { verdict: 'passed' }],
    ['a=b=c\n', { a: 'b=c' }],
    ['empty=\n', { empty: '' }],
    ['notes<<X\none\n\ntwo=2\nX\nlast=1\n', { notes: 'one\n\ntwo=2', last: '1' }],
    ['nothing<<X\nX\n', { nothing: '' }],
    ['crlf<<X\r\none\r\nX\r\n', { crlf: 'one' }],
    ['a=1\na=2\n', { a: '2' }],
    ['a=x<<y\n', { a: 'x<<y' }],
  ])('reads %j', (text, expected) => {
    expect(Object.fromEntries(parseOutputFile(text))).toEqual(expected);
  });

  it.each(['no sign', 'notes<<X\nwithout an end\n'])('refuses %j', (text) => {
    expect(() => parseOutputFile(text)).toThrow();
  });
});
