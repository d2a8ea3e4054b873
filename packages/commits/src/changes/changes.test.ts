import { describe, expect, test } from '@jest/globals';
import { parsedCommit } from '../message/parsed-commit.ts';
import type { ParsedCommit } from '../message/parsed-commit.ts';
import { changesOf } from './changes.ts';

const hash = (at: number) =>
  String(at + 1)
    .padStart(2, '0')
    .repeat(20);
const ann = { name: 'Ann', email: 'ann@x.org' };

/** A line of commits, given oldest first; `<1>` in a message is the first commit's hash. */
function line(...messages: readonly string[]): ParsedCommit[] {
  return messages
    .map((message, at) =>
      parsedCommit({
        hash: hash(at),
        parents: at === 0 ? [] : [hash(at - 1)],
        author: ann,
        authored: String(at),
        message: message.replaceAll(/<(\d+)>/g, (_, n: string) => hash(Number(n) - 1)),
      }),
    )
    .toReversed();
}

async function changesIn(
  commits: readonly ParsedCommit[],
  elsewhere: readonly ParsedCommit[] = [],
  ids: Record<string, string> = {},
) {
  const changes = await changesOf(commits, {
    repository: 'o/r',
    elsewhere: elsewhere.length === 0 ? [] : [{ tag: 'v0.9.0', commits: elsewhere }],
    patchIds: (hashes) =>
      Promise.resolve(
        new Map(hashes.flatMap((of) => (ids[of] === undefined ? [] : [[of, ids[of]]]))),
      ),
  });
  return changes;
}

const lines = async (...of: Parameters<typeof changesIn>) =>
  (await changesIn(...of)).changes.map(({ type, scope, text }) => `${type}|${scope ?? ''}|${text}`);

describe('reverts', () => {
  const reverts = (of: number, title: string) =>
    `Revert "${title}"\n\nThis reverts commit <${of}>.`;
  test.each<[name: string, messages: readonly string[], listed: readonly string[]]>([
    ['by hash', ['feat: a', 'fix: b', reverts(1, 'feat: a')], ['fix||b']],
    [
      'by an edited title and hash',
      ['feat: a', 'fix: b', 'Back out a\n\nThis reverts commit <1>.'],
      ['fix||b'],
    ],
    ['by title', ['feat: a (#5)', 'fix: b', 'Revert "feat: a (#5)" (#7)'], ['fix||b']],
    ['by title without number', ['feat: a (#5)', 'Revert "feat: a"'], []],
    ['by pull request', ['feat: a (#5)', 'Revert "a thing"  (#7)\n\nReverts o/r#5'], []],
    ['the specification’s way', ['feat: a', 'fix: b', 'revert: let us not\n\nRefs: <1>, <2>'], []],
    [
      'a revert’s revert',
      ['feat: a', reverts(1, 'feat: a'), reverts(2, 'Revert "feat: a"')],
      ['feat||a'],
    ],
    [
      'a revert’s revert by title',
      ['feat: a', 'Revert "feat: a"', 'Revert "Revert "feat: a""'],
      ['feat||a'],
    ],
    [
      'Reapply',
      ['feat: a', reverts(1, 'feat: a'), 'Reapply "feat: a"\n\nThis reverts commit <2>.'],
      ['feat||a'],
    ],
    ['Reapply by title', ['feat: a', 'Revert "feat: a"', 'Reapply "feat: a"'], ['feat||a']],
    [
      'three times',
      ['feat: a', 'Revert "feat: a"', 'Reapply "feat: a"', 'Revert "Reapply "feat: a""'],
      [],
    ],
    [
      'a commit of an earlier release',
      ['fix: b', 'Revert "feat: old (#5)" (#7)'],
      ['revert||feat: old', 'fix||b'],
    ],
    [
      'a hash of an earlier release',
      ['fix: b', `Revert "feat: old"\n\nThis reverts commit ${'ab'.repeat(20)}.`],
      ['revert||feat: old', 'fix||b'],
    ],
    [
      'a hash that a rebase changed',
      ['feat: a', `Revert "feat: a"\n\nThis reverts commit ${'ab'.repeat(20)}.`],
      [],
    ],
    [
      'a commit that an earlier release reverted',
      ['Reapply "feat(x): a (#5)" (#9)'],
      ['feat|x|a (reapplied)'],
    ],
    ['the newer of two with one title', ['fix: a', 'fix: a', 'Revert "fix: a"'], ['fix||a']],
    ['no later commit', ['Revert "feat: a"', 'feat: a'], ['feat||a', 'revert||feat: a']],
    ['a part', ['feat: a', 'fix: b\n\nThis partially reverts commit <1>.'], ['fix||b', 'feat||a']],
  ])('%s', async (_, messages, listed) => {
    expect(await lines(line(...messages))).toEqual(listed);
  });
});

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

describe('squashed messages', () => {
  test.each<[name: string, message: string, listed: readonly string[]]>([
    ['a list of commits', 'feat: a (#5)\n\n* feat: a\n\n* fix: b\n\n* wip', ['feat||a', 'fix||b']],
    [
      'a title that is not conventional',
      'Improve things (#5)\n\n* feat: a\n* fix(x): b',
      ['feat||a', 'fix|x|b'],
    ],
    ['prose', 'feat: a (#5)\n\n* note: this is prose', ['feat||a']],
    ['no pull request', 'feat: a\n\n* fix: b', ['feat||a']],
    [
      'git merge --squash',
      'Squashed commit of the following:\n\ncommit 12\nAuthor: A\n\n    feat: a\n\ncommit 34\n\n    fix: b',
      ['feat||a', 'fix||b'],
    ],
  ])('%s', async (_, message, listed) => {
    expect(await lines(line(message))).toEqual(listed);
  });

  test('a breaking change belongs to the title, or to the first commit listed', async () => {
    const breaking = async (message: string) =>
      (await changesIn(line(message))).changes.map((change) => change.breaking);
    expect(await breaking('feat: a (#5)\n\n* fix!: b\n\nBREAKING CHANGE: c')).toEqual([
      ['c'],
      ['b'],
    ]);
    expect(await breaking('Things (#5)\n\n* fix: b\n\nBREAKING CHANGE: c')).toEqual([['c']]);
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
