import { expect, test } from '@jest/globals';
import { unifiedDiff } from './unified-diff.ts';

const head = '--- a.py\n+++ a.py\n';

test.each([
  ['', []],
  [`${head}@@ -2 +2 @@\n-x=1\n+x = 1\n`, [[2, 1, 3, 1, 'x = 1\n']]],
  [`${head}@@ -2 +2 @@\n-x=1\n\\ No newline at end of file\n+x = 1\n`, [[2, 1, 2, 4, 'x = 1\n']]],
  [`${head}@@ -3,0 +4 @@\n+x\n`, [[4, 1, 4, 1, 'x\n']]],
  [`${head}@@ -1,2 +0,0 @@\n-x\r\n-y\r\n`, [[1, 1, 3, 1, '']]],
  [
    `${head}@@ -1,3 +1,3 @@\n-a\n+b\n c\n---- d\n+++++ d\n\n`,
    [
      [1, 1, 2, 1, 'b\n'],
      [3, 1, 4, 1, '++++ d\n'],
    ],
  ],
])('%j: %j', (text, replacements) => {
  const found = unifiedDiff(text)?.flatMap((file) => file.replacements);
  expect(
    found?.map((one) => [one.startLine, one.startColumn, one.endLine, one.endColumn, one.text]),
  ).toEqual(replacements);
});

test.each([
  'Traceback: it broke',
  '{}',
  head,
  `${head}@@ -1,2 +1 @@\n-x\n`,
  `${head}@@ -1 +1 @@\nx\n+y\n`,
  `${head}@@ -1 +1 @@\n-x\n+y\nrest\n`,
])('%j is refused', (text) => {
  expect(unifiedDiff(text)).toBeUndefined();
});
