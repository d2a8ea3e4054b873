import { describe, expect, test } from '@jest/globals';
import { parsedCommit } from '../message/parsed-commit.ts';
import type { ParsedCommit } from '../message/parsed-commit.ts';
import { ann, changesIn, hash, line, lines } from './line.samples.ts';

describe('duplicate changes', () => {
  const x = '\n\n(cherry picked from commit <1>)';
  test.each<[name: string, messages: readonly string[], listed: readonly string[]]>([
    ['a pick of a commit in the range', ['fix: a', `fix: a${x}`], ['fix||a']],
    ['two picks of one commit', ['fix: z', `fix: a${x}`, `fix: a again${x}`], ['fix||z']],
    ['a backport by title and number', ['fix: a (#5)', 'fix: a (#5) (#9)'], ['fix||a']],
    [
      'a backport with a branch before its title',
      ['fix: a (#5)', '[1.x] fix: a (#5) (#9)'],
      ['fix||a'],
    ],
    [
      'a backport that says so',
      ['fix: a (#5)', 'fix: a for 1.x (#9)\n\nBackport of #5'],
      ['fix||a'],
    ],
    [
      'not with an issue’s number',
      ['feat: a (#5) (#8)', 'feat: b (#5) (#9)'],
      ['feat||b', 'feat||a'],
    ],
    [
      'not with one number after every title',
      ['feat: a (#5)', 'fix: b (#5)'],
      ['fix||b', 'feat||a'],
    ],
  ])('%s', async (_, messages, listed) => {
    expect(await lines(line(...messages))).toEqual(listed);
  });

  test('by patch, where author and date are the same', async () => {
    const [b, a] = line('fix: a', 'fix: reworded') as [ParsedCommit, ParsedCommit];
    const duplicate = { ...b, commit: { ...b.commit, authored: a.commit.authored } };
    expect(await lines([duplicate, a], [], { [hash(0)]: 'p', [hash(1)]: 'p' })).toEqual(['fix||a']);
    expect(await lines([duplicate, a], [], { [hash(0)]: 'p', [hash(1)]: 'q' })).toHaveLength(2);
    expect(await lines([duplicate, a])).toHaveLength(2);
  });

  const other = (message: string, of = 'cd'): ParsedCommit =>
    parsedCommit({ hash: of.repeat(20), parents: [], author: ann, authored: '99', message });

  test.each<[name: string, message: string, elsewhere: string, isDuplicate: boolean]>([
    ['picked there with -x', 'fix: a', `fix: a\n\n(cherry picked from commit ${hash(0)})`, true],
    [
      'picked from there',
      `fix: a\n\n(cherry picked from commit ${'cd'.repeat(20)})`,
      'fix: a',
      true,
    ],
    ['one pull request', 'fix: a (#5)', 'fix(1.x): a (#5)', true],
    ['its backport', 'fix: a (#5)', 'fix: a (#5) (#9)', true],
    ['its backport by words', 'fix: a (#5)', 'fix: whatever (#9)\n\nBackport of #5', true],
    ['another', 'fix: a (#5)', 'fix: a (#6)', false],
  ])('in a release of another line: %s', async (_, message, elsewhere, isDuplicate) => {
    const { changes, elsewhere: counts } = await changesIn(line(message), [other(elsewhere)]);
    expect(changes).toHaveLength(isDuplicate ? 0 : 1);
    expect([...counts]).toEqual(isDuplicate ? [['v0.9.0', 1]] : []);
  });

  test('a pick that the other line reverted is listed', async () => {
    const reverted = [
      other(`Revert "fix: a"\n\nThis reverts commit ${'cd'.repeat(20)}.`, 'ef'),
      other(`fix: a\n\n(cherry picked from commit ${hash(0)})`),
    ];
    expect(await lines(line('fix: a'), reverted)).toEqual(['fix||a']);
  });

  test('a pick of a reverted commit is listed', async () => {
    const messages = ['fix: a', 'Revert "fix: a"\n\nThis reverts commit <1>.', `fix: a${x}`];
    expect(await lines(line(...messages))).toEqual(['fix||a']);
  });
});

describe('dependency updates', () => {
  test.each<[name: string, messages: readonly string[], listed: readonly string[]]>([
    [
      'updates of one dependency',
      [
        'build(deps): bump x from 1.0 to 1.1 (#1)',
        'build(deps): bump y from 1 to 2 (#2)',
        'build(deps): bump x from 1.1 to 2.0 (#3)',
      ],
      ['build|deps|bump x from 1.0 to 2.0', 'build|deps|bump y from 1 to 2'],
    ],
    [
      'in two folders',
      ['Bump x from 1 to 2 in /a', 'Bump x from 1 to 2 in /b'],
      ['||Bump x from 1 to 2 in /b', '||Bump x from 1 to 2 in /a'],
    ],
    [
      'without the first version',
      ['chore(deps): update dependency x to v1.1', 'chore(deps): update dependency x to v1.2'],
      ['chore|deps|update x to v1.2'],
    ],
    ['prose', ['fix: update the docs to 2 columns'], ['fix||update the docs to 2 columns']],
  ])('%s', async (_, messages, listed) => {
    expect(await lines(line(...messages))).toEqual(listed);
  });

  test('keep the pull requests of all folded updates', async () => {
    const { changes } = await changesIn(line('Bump x from 1 to 2 (#1)', 'Bump x from 2 to 3 (#4)'));
    expect(changes.map(({ pullRequests }) => pullRequests)).toEqual([[1, 4]]);
  });

  test('a breaking change that a bot quotes from a dependency does not count', async () => {
    const [parsed] = line('build(deps): bump x from 1 to 2\n\nBREAKING CHANGE: theirs') as [
      ParsedCommit,
    ];
    const bot = {
      ...parsed,
      commit: { ...parsed.commit, author: { name: 'dependabot[bot]', email: '' } },
    };
    expect((await changesIn([bot])).changes[0]?.breaking).toEqual([]);
    expect((await changesIn([parsed])).changes[0]?.breaking).toEqual(['theirs']);
  });
});

test('a breaking change below a title that is not conventional is not listed but returned', async () => {
  const { changes, unlistedBreakingChanges } = await changesIn(
    line('Update x\n\nBREAKING CHANGE: y', 'feat: z'),
  );
  expect(changes.every(({ breaking }) => breaking.length === 0)).toBe(true);
  expect(unlistedBreakingChanges.map(({ title }) => title)).toEqual(['Update x']);
});

test('numbers, issues and people', async () => {
  const { changes } = await changesIn(
    line(
      'fix(api): a (#4) (#5)\n\nCloses #6, o/r#7 and p/q#8\nNot #9\n\nCo-authored-by: Bob <b@x.org>\nCo-authored-by: ann <ann@x.org>',
    ),
  );
  expect(changes).toMatchObject([
    {
      text: 'a',
      pullRequests: [5],
      issues: [{ number: 4 }, { number: 6 }, { number: 7 }, { repository: 'p/q', number: 8 }],
      authors: [{ name: 'Ann' }, { name: 'Bob' }],
    },
  ]);
});
