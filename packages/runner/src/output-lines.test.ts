import { expect, it } from '@jest/globals';
import { parsePairs } from '../../../tools/testkit/file-commands.ts';
import { outputLines } from './output-lines.ts';

it.each([
  ['plain values', { verdict: 'passed', tests: 3, empty: '' }],
  ['several lines', { notes: 'a\n\nb=c\n' }],
  ['a value that writes the delimiter', { a: 'END\nverdict<<END\npassed\nEND', verdict: 'failed' }],
  ['a value that writes later delimiters', { a: 'END END_1_ END_2_\nEND_3_', b: 'x\nEND\n' }],
  ['a value that reads like an output', { a: 'verdict=passed', verdict: 'failed' }],
])('%s come out as they went in', (_, outputs) => {
  const strings = Object.entries(outputs).map(([name, value]) => [name, String(value)]);
  expect(parsePairs(outputLines(outputs))).toEqual(Object.fromEntries(strings));
});
