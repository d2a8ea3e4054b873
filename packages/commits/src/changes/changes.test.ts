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
    [
      'a title of another type',
      ['feat: a', 'fix: b', 'fix: revert "feat: a"', 'chore(x): Revert "fix: b"'],
      [],
    ],
    [
      'the key of an issue before it',
      ['[KEY-1] feat: a', '[KEY-1] Revert "feat: a"', 'fix: b', 'KEY-2: Revert "fix: b" (#7)'],
      [],
    ],
    ['no quotes', ['feat: a', 'Revert feat: a', 'fix: b', 'revert: fix: b'], []],
    ['a description', ['feat(x): a', 'revert: a'], []],
    [
      'a cut title',
      ['feat: a', 'Revert "feat: a long ti…\n\n…tle"\n\nThis reverts commit <1>.'],
      [],
    ],
    ['its number below a title', ['feat: a (#4)', 'fix: go back (#5)\n\nReverts o/r#4'], []],
    ['its number, moved repository', ['feat: a (#4)', 'Back (#5)\n\nReverts old/R#4.'], []],
    [
      'a number of another repository',
      ['feat: a (#4)', 'fix: go back (#5)\n\nReverts o/other#4'],
      ['fix||go back', 'feat||a'],
    ],
    [
      'its number in the title',
      ['feat: a (#4)', 'Revert #4 (#5)', 'fix: b (#6)', 'revert: PR #6'],
      [],
    ],
    ['its hash in the title', ['feat: a', 'Revert <1>', 'fix: b', 'revert: commit <3>'], []],
    [
      'several commits',
      ['feat: a', 'fix: b', 'fix: c', 'Back out\n\nThis reverts commits <1>, <2>\nand <3>.'],
      [],
    ],
    [
      'several commits, one in an earlier release',
      ['feat: a', `Back out\n\nThis reverts commit <1>.\nThis reverts commit ${'ab'.repeat(20)}.`],
      ['revert||Back out'],
    ],
    [
      'a whole body with trailers',
      ['feat: a', 'fix: x (#5)\n\nThis reverts commit <1>.\n\nRefs: #3\nSigned-off-by: A <a@x>'],
      [],
    ],
    [
      'a squashed pull request of reverts',
      ['feat: a', 'Undo (#5)\n\n* Revert "feat: a"\n\nThis reverts commit <1>.'],
      [],
    ],
    [
      'a squashed revert with another change',
      [
        'feat: a',
        'Revert "feat: a" (#5)\n\n* Revert "feat: a"\n\nThis reverts commit <1>.\n\n* fix: b',
      ],
      ['fix||b'],
    ],
    [
      'a mention in prose',
      ['fix: a', 'feat!: b\n\nWith c, d.\nThis reverts commit <1>.'],
      ['feat||b'],
    ],
    [
      'a mention in the text of a breaking change',
      ['fix: a', 'feat: b\n\nThis reverts commit <1>.\n\nBREAKING CHANGE: c'],
      ['feat||b'],
    ],
    [
      'a mention below a breaking title',
      ['fix: a', 'feat!: b\n\nThis reverts commit <1>.'],
      ['feat||b'],
    ],
    [
      'a mention in a squash',
      [
        'fix: a',
        'feat: b (#5)\n\n* feat: b\n\n* Revert "fix: a"\n\nThis reverts commit <1>.\n\n* fix: c',
      ],
      ['feat||b', 'fix||c'],
    ],
    [
      'a mention by title in a squash',
      ['fix: a (#4)', 'feat: b (#5)\n\n* Revert "fix: a (#4)"\n\n* fix: c'],
      ['feat||b', 'fix||c'],
    ],
    [
      'a quote',
      ['fix: a', 'feat: b\n\nRead "This reverts commit <1>." there.'],
      ['feat||b', 'fix||a'],
    ],
    [
      'the revert of a mention',
      ['fix: a', 'feat: b\n\nOther. This reverts commit <1>.', reverts(2, 'feat: b')],
      ['fix||a'],
    ],
    [
      'words',
      ['feat: a', 'Reverting to the old API', 'fix: revert to a'],
      ['fix||revert to a', '||Reverting to the old API', 'feat||a'],
    ],
    [
      'what is undone already',
      [
        'feat: a (#4)',
        'Revert "feat: a (#4)" (#5)',
        'Revert "feat: a (#4)" (#6)',
        reverts(1, 'feat: a (#4)'),
      ],
      [],
    ],
    [
      'what is undone already, and was so before',
      ['feat: a', 'feat: a', 'Revert "feat: a"', 'Revert "feat: a"'],
      [],
    ],
    ['one that was made again', ['fix: a', reverts(1, 'fix: a'), 'fix: a'], ['fix||a']],
    [
      'reverts of reverts in other forms',
      ['feat: a (#1)', 'fix: revert "feat: a" (#2)', 'Reapply "feat: a (#1)" (#3)'],
      ['feat||a'],
    ],
    [
      'four times',
      [
        'feat: a',
        'Revert "feat: a"',
        'Reapply "feat: a"',
        'Revert "Reapply "feat: a""',
        'Reapply "Reapply "feat: a""',
      ],
      ['feat||a'],
    ],
    [
      'the revert of a reapplied change of an earlier release',
      ['Revert "Reapply "feat: a (#5)" (#8)" (#9)'],
      ['revert||feat: a'],
    ],
    ['an untyped change of an earlier release', ['Reapply "Add a (#5)"'], ['||Add a (reapplied)']],
    ['a typed revert of an earlier release', ['chore: revert "feat: a"'], ['revert||feat: a']],
    [
      'the revert of a revert in an earlier release',
      [`feat: bring a back\n\nThis reverts commit ${'ab'.repeat(20)}.`],
      ['feat||bring a back'],
    ],
    [
      'a breaking revert',
      ['feat: a', 'revert!: feat: a\n\nBREAKING CHANGE: b'],
      ['revert||feat: a'],
    ],
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
      'feat: dark mode (#5)\n\n* feat: dark mode\n\n* wip\n\n* feat: wip on it\n\n* fix: typo\n\n* fix: typo in the toggle\n\n* fix: lint errors\n\n* fix(lint): spaces\n\n* fix: address review comments\n\n* fix: failing tests\n\n* Merge branch main into topic\n\n* docs: mode\n\n* chore: bump\n\n* feat: modes in dark',
      ['feat||dark mode'],
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
    expect(await breaking(`feat: a (#5)${c}\n\n* one\n* two\n\n* fix: b`)).toEqual([
      ['c\n\n* one\n* two'],
      [],
    ]);
    expect(await breaking(`Things (#5)\n\n* fix: b${c}`)).toEqual([[], ['c']]);
    expect(await breaking(`Things (#5)\n\n* fix: b\n\n---------${c}`)).toEqual([[], ['c']]);
    const log = 'Squashed commit of the following:\n\ncommit 12\nAuthor: A\n\n    fix: b\n    \n';
    expect(await breaking(`${log}    BREAKING CHANGE: c\n    \n        d`)).toEqual([
      ['c\n\n    d'],
    ]);
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
