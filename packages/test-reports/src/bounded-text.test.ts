import { expect, it } from '@jest/globals';
import { boundedText, messageOf } from './bounded-text.ts';

const gathered = (max: number, ...pieces: readonly string[]) => {
  const text = boundedText(max);
  for (const piece of pieces) text.add(piece);
  return text.value();
};

it.each([
  [['abc'], { text: 'abc', end: 'abc', cut: 0 }],
  [['ab', 'cd', 'ef'], { text: 'abcd', end: 'abcdef', cut: 2 }],
  [['abc😀'], { text: 'abc', end: 'abc😀', cut: 2 }],
  [['ab😀', 'c'], { text: 'ab😀', end: 'ab😀c', cut: 1 }],
  // a piece may end within a pair
  [['abc\ud83d', '\ude00d'], { text: 'abc', end: 'abc😀d', cut: 3 }],
  [['ab\ud83d', '\ude00'], { text: 'ab😀', end: 'ab😀', cut: 0 }],
  [['abc\r', '\n'], { text: 'abc', end: 'abc\r\n', cut: 2 }],
])('%j within four code units', (pieces, expected) => {
  expect(gathered(4, ...pieces)).toEqual(expected);
});

it('keeps whole characters at the end', () => {
  const { end, text, cut } = gathered(3, ...Array<string>(500).fill('😀'), 'x');
  expect({ text, cut, end }).toEqual({ text: '😀', cut: 999, end: `${'😀'.repeat(149)}x` });
});

it('counts the characters that it cuts from a message', () => {
  expect(messageOf(`x${'😀'.repeat(4000)}`)).toEqual({
    message: `x${'😀'.repeat(3999)}`,
    messageCut: 2,
  });
});
