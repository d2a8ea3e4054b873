import { expect, it } from '@jest/globals';
import { parsePairs } from '../../../tools/testkit/file-commands.ts';
import { outputLines } from './output-lines.ts';

const [first, second] = ['ghadelimiter_0_', 'ghadelimiter_1_'];

it.each([
  ['plain values', { verdict: 'passed', tests: 3, empty: '' }],
  ['several lines', { notes: 'a\n\nb=c\n' }],
  [
    'a value that writes the delimiter',
    { a: `${first}\nverdict<<${first}\npassed\n${first}`, verdict: 'failed' },
  ],
  ['a value that writes later delimiters', { a: `${first} ${second}`, b: `x\n${first}\n` }],
  ['a value that reads like an output', { a: 'verdict=passed', verdict: 'failed' }],
])('%s come out as they went in', (_, outputs) => {
  const strings = Object.entries(outputs).map(([name, value]) => [name, String(value)]);
  expect(parsePairs(outputLines(outputs))).toEqual(Object.fromEntries(strings));
});
