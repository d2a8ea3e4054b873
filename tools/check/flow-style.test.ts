import { expect, it } from '@jest/globals';
import { flowStyle } from './flow-style.ts';

it.each([
  ['a: b\nc:\n  - d\n', []],
  ['a: { b: c }\n', ['{ b: c }']],
  ['a:\n  - [1, 2]\n', ['[1, 2]']],
  ['a: "{ b: c }"\n', []],
])('%j', (text, found) => {
  expect(flowStyle(text)).toEqual(found);
});
