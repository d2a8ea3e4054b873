import { expect, test } from '@jest/globals';
import { breakingText } from './breaking-text.ts';

const shown: readonly [name: string, text: string, lines: readonly string[]][] = [
  ['one line', 'use z', ['use z']],
  ['a paragraph of several lines', 'use\nz  \n now', ['use z now']],
  ['paragraphs', 'a\n\n\nb', ['a', '', 'b']],
  ['a list', 'a:\n\n- b\n* c\n  d\n\ne', ['a:', '', '- b', '- c d', '', 'e']],
  ['a list below a line', 'a:\n* b\n  - c', ['a:', '', '- b', '- c']],
  ['numbers', '1. a\n2. b', ['1. a', '2. b']],
  [
    'a code block',
    'a\n```js\nif (b) {\n\n  c(`d`);\n}\n```\ne',
    ['a', '', '```js', 'if (b) {', '', '  c(`d`);', '}', '```', '', 'e'],
  ],
  ['a fence of tildes', '~~~\na\n```\n~~~', ['````', 'a', '```', '````']],
  ['a code block without an end', '```\na\n\nb', ['```', 'a', '', 'b', '```']],
  [
    'an indented code block',
    'a\n\n    b\n\n      c\n\nd',
    ['a', '', '```', 'b', '', '  c', '```', '', 'd'],
  ],
  ['fences in code', '````md\n```\n@ann\n```\n````', ['````md', '```', '@ann', '```', '````']],
  ['a language that is none', '```{onclick="x"}\na\n```', ['```', 'a', '```']],
  [
    'markup',
    '# a\n\n> b\n\n---\n\n<!-- c\n\n===\n\n@ann ![d](e)',
    ['\\# a', '', '&gt; b', '', '\\---', '', '&lt;!-- c', '', '\\===', '', '`@ann` !\\[d\\](e)'],
  ],
  [
    'control characters in code',
    '```\na\u001b[31m\u202e\n```',
    ['```', 'a\ufffd[31m\ufffd', '```'],
  ],
  ['nothing', '\n \n', []],
];

test.each(shown)('%s', (_, text, lines) => {
  expect(breakingText(text, 1000)).toEqual(lines);
});

test('says how much is cut, and closes a code block', () => {
  expect(breakingText('a\n\n```\nbcdef', 10)).toEqual([
    'a',
    '',
    '```',
    'bcd',
    '```',
    '',
    '… (2 more characters)',
  ]);
});
