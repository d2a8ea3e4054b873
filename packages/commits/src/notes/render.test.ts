import { expect, test } from '@jest/globals';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Change } from '../changes/change.ts';
import { siteOf } from './links.ts';
import { notesText } from './notes.ts';
import { renderNotes } from './render.ts';
import { defaultLayout } from './sections.ts';

const hash = 'abcdef0123456789abcdef0123456789abcdef01';
const plainChange: Change = {
  hash,
  type: 'feat',
  scope: undefined,
  text: 'add x',
  breaking: [],
  pullRequests: [],
  issues: [],
  authors: [],
  update: undefined,
  labels: [],
};
const commit = `[\`abcdef0\`](https://git.example/o/r/commit/${hash})`;

function notesOf(changes: readonly Change[], repository = 'o/r'): string {
  const grouped = {
    breaking: [],
    sections: [{ title: 'Features', changes }],
    excluded: new Map<string, number>(),
  };
  return notesText(
    renderNotes(
      {
        changes,
        commits: changes.length,
        revertedCommits: 0,
        elsewhere: new Map(),
        noChanges: new Map(),
        unlistedBreakingChanges: [],
      },
      grouped,
      {
        tag: 'v1.1.0',
        previous: 'v1.0.0',
        site: siteOf('https://git.example', repository),
        layout: defaultLayout,
        newContributors: [],
      },
    ),
  );
}

const lineOf = (change: Partial<Change>, repository?: string) =>
  notesOf([{ ...plainChange, ...change }], repository)
    .split('\n')
    .find((line) => line.startsWith('- '));

test.each<[what: string, change: Partial<Change>, line: string]>([
  ['an empty message', { text: '' }, `- (no subject) (${commit})`],
  ['a title of blanks', { text: ' \t ' }, `- (no subject) (${commit})`],
  ['a title of punctuation', { text: '...' }, `- ... (no subject) (${commit})`],
  ['a type without a text', { text: 'fix(api): ' }, `- fix(api): (no subject) (${commit})`],
  [
    'a number alone',
    { text: '', pullRequests: [7] },
    '- (no subject) ([#7](https://git.example/o/r/pull/7))',
  ],
  ['a short title', { text: 'x' }, `- x (${commit})`],
  ['a title that ends in a colon', { text: 'mend this:' }, `- mend this: (${commit})`],
  ['a title in another script', { text: '\u4fee\u590d' }, `- \u4fee\u590d (${commit})`],
  [
    'a scope that is a package',
    { scope: '@scope/name' },
    `- **\`@scope/name\`:** add x (${commit})`,
  ],
  [
    'a word that closes',
    { text: 'this resolves #7', pullRequests: [9] },
    '- this resolves `#7` ([#9](https://git.example/o/r/pull/9))',
  ],
  [
    'a closing word at the end',
    { text: 'what it closes', pullRequests: [9] },
    '- what it closes ([#9](https://git.example/o/r/pull/9))',
  ],
  [
    'an issue of this repository',
    { issues: [{ repository: undefined, number: 7 }] },
    `- add x (${commit}, for [#7](https://git.example/o/r/issues/7))`,
  ],
  [
    "another repository's issue",
    { issues: [{ repository: 'a/b', number: 7 }] },
    `- add x (${commit}, for \`a/b#7\`)`,
  ],
  [
    'an author who is a mention',
    { authors: [{ name: '@ann', email: '' }] },
    `- add x (${commit}) by \`@ann\``,
  ],
])('%s is readable', (_, change, line) => {
  expect(lineOf(change)).toBe(line);
});

test('a title is cut where it is too long to read, with its length; its commit has the rest', () => {
  expect(lineOf({ text: 'x'.repeat(2500) })).toBe(
    `- ${'x'.repeat(2000)}… (500 more characters) (${commit})`,
  );
});

test('every change is one item, whatever its title contains', () => {
  const titles = [
    '',
    'a\nb\n\n- c',
    '`open',
    '```',
    'end\\',
    '    indented',
    '- list',
    '1. list',
    '# heading',
    '> quote',
    '<details>',
    '<!--',
    '| a | b |',
    '--- ',
    '`'.repeat(1999),
    '`a '.repeat(700),
    '[x]('.repeat(500),
    '@a/'.repeat(700),
    '#1/'.repeat(700),
    `https://x.example/${'y'.repeat(3000)}`,
  ];
  const changes = titles.map((text) => ({ ...plainChange, text }));
  const html = String(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeStringify, { allowDangerousHtml: true })
      .processSync(notesOf(changes)),
  );
  expect(html.match(/<li>/g)).toHaveLength(titles.length);
  expect(html.match(/<h[1-6]>/g)).toHaveLength(1);
  expect(html.match(/<\/code><\/a>\)<\/li>/g)).toHaveLength(titles.length);
  expect(html).not.toMatch(/<(?:pre|table|hr|blockquote|details|!--)/);
});

test('of an unknown repository nothing is linked', () => {
  expect(lineOf({ issues: [{ repository: 'a/b', number: 7 }] }, '')).toBe(
    '- add x (`abcdef0`, for `a/b#7`)',
  );
});
