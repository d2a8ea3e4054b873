import { expect, it } from '@jest/globals';
import type { Look } from '../framework/framework.ts';
import { filesWithoutResults } from './files-without-results.ts';

it.each([
  ['a.test.mjs', '', true],
  ['a-test.js', '', true],
  ['test/test-a.js', '', true],
  ['test.cjs', '', true],
  ['test/uses.mjs', "import test from 'node:test';", true],
  ['test/helper.mjs', 'export const one = 1;', false],
  ['latest.js', '', false],
  ['test/gone.mjs', undefined, false],
])('%s with %j: %s', async (file, text, withoutResults) => {
  const look = { readText: () => Promise.resolve(text) } as unknown as Look;
  expect(await filesWithoutResults([file], look)).toEqual(withoutResults ? [file] : []);
});
