import { expect, test } from '@jest/globals';
import type { ParsedCommit } from '../message/parsed-commit.ts';
import { changesIn, line, lines } from './line.samples.ts';

test.each<[name: string, message: string, listed: readonly string[]]>([
  ['a list of commits', 'feat: a (#5)\n\n* feat: a\n\n* fix: b\n\n* wip', ['feat||a', 'fix||b']],
  [
    'a title that is not conventional',
    'Improve things (#5)\n\n* feat: a\n* fix(x): b',
    ['||Improve things', 'feat||a', 'fix|x|b'],
  ],
  ['prose', 'feat: a (#5)\n\n* note: this is prose', ['feat||a']],
  ['no pull request', 'feat: a\n\n* fix: b', ['feat||a']],
  [
    'git merge --squash',
    'Squashed commit of the following:\n\ncommit 12\nAuthor: A\n\n    feat: a\n\ncommit 34\n\n    fix: b',
    ['fix||b', 'feat||a'],
  ],
  [
    'git merge --squash, below a title',
    'feat: both (#5)\n\nSquashed commit of the following:\n\ncommit 12\nAuthor: A\n\n    wip\n\ncommit 34\n\n    fix: b',
    ['feat||both', 'fix||b'],
  ],
  [
    'a title that its commit repeats with a type',
    'Add the mode (#5)\n\n* feat: add the mode\n\n* fix: b',
    ['feat||add the mode', 'fix||b'],
  ],
  [
    'steps',
    'feat: dark mode (#5)\n\n* feat: dark mode\n\n* wip\n\n* feat: wip on it\n\n* fix: typo\n\n* fix: typo in the toggle\n\n* fix: lint errors\n\n* fix(lint): spaces\n\n* fix: address review comments\n\n* fix: failing tests\n\n* Merge branch main into topic\n\n* docs: mode\n\n* fix(docs): wrong key\n\n* feat(ci): cache\n\n* chore: bump\n\n* feat: modes in dark',
    ['feat||dark mode'],
  ],
  [
    'other words for the title',
    'feat: add LTS versions (#5)\n\n* feat: add LTS version parsing\n\n* fix: correct ltsVersion\n\n* feat: apply suggested changes\n\n* fix: an issue\n\n* fix: parsing of empty branches of LTS',
    ['feat||add LTS versions', 'fix||parsing of empty branches of LTS'],
  ],
  [
    'work on what an earlier commit brings',
    'feat: remote control (#5)\n\n* feat(player): modify Menu & Button classes\n\n* feat(player): Modify Menu\n\n* fix: the menu button\n\n* feat(player): solve remaining conflicts',
    ['feat||remote control', 'feat|player|modify Menu & Button classes'],
  ],
  [
    'more than an earlier commit, or something like it',
    'feat: tables (#5)\n\n* feat(csv): export\n\n* feat(pdf): export\n\n* fix(csv): export of empty rows\n\n* feat: CSV import\n\n* fix!: csv export',
    [
      'feat||tables',
      'feat|csv|export',
      'feat|pdf|export',
      'fix|csv|export of empty rows',
      'feat||CSV import',
      'fix||csv export',
    ],
  ],
  [
    'other forms of a name',
    'feat: add PHPLibrary strategy (#5)\n\n* feat: create php library strategy\n\n* fix: crash in empty folders',
    ['feat||add PHPLibrary strategy', 'fix||crash in empty folders'],
  ],
  [
    'features in one word',
    'feat: social pages (#5)\n\n* feat: comments\n\n* feat: reviews',
    ['feat||social pages', 'feat||comments', 'feat||reviews'],
  ],
  [
    'features and fixes that read like steps',
    'chore: tools (#5)\n\n* feat: test coverage in the report\n\n* fix: lint rules of nested folders\n\n* feat: format\n\n* perf: cache builds',
    [
      'chore||tools',
      'feat||test coverage in the report',
      'fix||lint rules of nested folders',
      'feat||format',
      'perf||cache builds',
    ],
  ],
  [
    'breaking changes of any type',
    'feat: a (#5)\n\n* refactor!: b\n\n* chore: c\n\nBREAKING-CHANGE: d\n\n* BREAKING CHANGE: e',
    ['feat||a', 'refactor||b', 'chore||c', 'breaking||e'],
  ],
  [
    'emoji before the types',
    '✨ feat: a (#5)\n\n* :bug: fix: b\n\n* 🎨 style: c',
    ['feat||a', 'fix||b'],
  ],
  [
    'a commit and its revert',
    'feat: a (#5)\n\n* fix: b\n\n* Revert "fix: b"\n\n* fix: c',
    ['feat||a', 'fix||c'],
  ],
  [
    'a commit, its revert, and that one’s',
    'feat: a (#5)\n\n* fix: b\n\n* Revert "fix: b"\n\n* Reapply "fix: b"',
    ['feat||a', 'fix||b'],
  ],
])('%s', async (_, message, listed) => {
  expect(await lines(line(message))).toEqual(listed);
});

test('a bot’s list quotes its dependency', async () => {
  const [parsed] = line('fix(deps): z (#5)\n\n* feat: theirs') as [ParsedCommit];
  const author = { name: 'renovate[bot]', email: '' };
  const bot = { ...parsed, commit: { ...parsed.commit, author } };
  expect(await lines([bot])).toEqual(['fix|deps|z']);
  expect(await lines([parsed])).toEqual(['fix|deps|z', 'feat||theirs']);
  expect(await lines(line('Bump x from 1 to 2 (#5)\n\n* feat: theirs'))).toHaveLength(1);
});

test('a breaking change belongs to its commit, or to the title', async () => {
  const breaking = async (message: string) =>
    (await changesIn(line(message))).changes.map((change) => change.breaking);
  const c = '\n\nBREAKING CHANGE: c';
  expect(await breaking(`feat: a (#5)\n\n* fix!: b${c}`)).toEqual([[], ['c']]);
  expect(await breaking(`feat: a (#5)\n\n* fix: b${c}\n\n* wip\n\nd`)).toEqual([[], ['c']]);
  expect(await breaking(`feat: a (#5)\n\n* feat: a${c}\n\n* fix: b`)).toEqual([['c'], []]);
  expect(await breaking(`feat: a (#5)\n\n* wip${c}`)).toEqual([['c']]);
  expect(await breaking('feat: a (#5)\n\n* feat!: a')).toEqual([['a']]);
  expect(await breaking('feat: new format (#5)\n\n* ref!: format without keys')).toEqual([
    ['format without keys'],
  ]);
  expect(await breaking('Things (#5)\n\n* other!: b')).toEqual([[], ['b']]);
  expect(await breaking(`feat: a (#5)${c}\n\n* one\n* two\n\n* fix: b`)).toEqual([
    ['c\n\n* one\n* two'],
    [],
  ]);
  expect(await breaking(`Things (#5)\n\n* fix: b${c}`)).toEqual([[], ['c']]);
  expect(await breaking(`Things (#5)\n\n* fix: b\n\n---------${c}`)).toEqual([[], ['c']]);
  const log = 'Squashed commit of the following:\n\ncommit 12\nAuthor: A\n\n    fix: b\n    \n';
  expect(await breaking(`${log}    BREAKING CHANGE: c\n    \n        d`)).toEqual([['c\n\n    d']]);
});
