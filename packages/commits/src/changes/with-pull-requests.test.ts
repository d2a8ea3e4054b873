import { describe, expect, test } from '@jest/globals';
import { parsedCommit } from '../message/parsed-commit.ts';
import type { PullRequest } from './by-pull-request.ts';
import { changesOf } from './changes.ts';

const ann = { name: 'Ann', email: 'ann@x.org' };
const hashOf = (at: number) => String(at).repeat(40);

const pull = (number: number, title: string, more: Partial<PullRequest> = {}): PullRequest => ({
  number,
  title,
  body: '',
  labels: [],
  mergeCommit: undefined,
  ...more,
});

/** The lines of the notes, then the number of reverted commits. */
type Listed = readonly (string | number)[];

/** The first commit has the hash 1111…; `pulls` gives the pull requests of commits by their number. */
async function listed(
  messages: readonly string[],
  pulls: Readonly<Record<number, readonly PullRequest[]>>,
): Promise<Listed> {
  const commits = messages.map((message, at) =>
    parsedCommit({
      hash: hashOf(at + 1),
      parents: at === 0 ? [] : [hashOf(at)],
      author: ann,
      authored: String(at),
      message: message.replaceAll(/<(\d)>/g, (_, n: string) => hashOf(Number(n))),
    }),
  );
  const { changes, revertedCommits } = await changesOf(commits.toReversed(), {
    repository: 'o/r',
    elsewhere: [],
    patchIds: () => Promise.resolve(new Map()),
    pullRequests: () =>
      Promise.resolve(
        new Map(Object.entries(pulls).map(([at, found]) => [hashOf(Number(at)), found])),
      ),
  });
  return [
    ...changes.map(({ type, text, pullRequests }) => [type, text, ...pullRequests].join('|')),
    revertedCommits,
  ];
}

describe('commits of pull requests', () => {
  test.each<[name: string, ...Parameters<typeof listed>, Listed]>([
    [
      'pushed directly, beside those of a pull request',
      ['wip', 'fix: pushed', 'more'],
      { 1: [pull(5, 'feat: a')], 3: [pull(5, 'feat: a')] },
      ['feat|a|5', 'fix|pushed', 0],
    ],
    [
      'whose pull request was merged in the range',
      ['wip', 'last'],
      {
        1: [pull(5, 'feat: a', { mergeCommit: hashOf(2) })],
        2: [pull(5, 'feat: a', { mergeCommit: hashOf(2) })],
      },
      ['feat|a|5', 0],
    ],
    [
      'that a pull request took into another branch',
      ['feat: a', 'fix: b'],
      {
        1: [pull(9, 'Merge main into 1.x', { mergeCommit: hashOf(9) })],
        2: [pull(9, 'Merge main into 1.x', { mergeCommit: hashOf(9) })],
      },
      ['fix|b', 'feat|a', 0],
    ],
    [
      'that two pull requests have, of which the second was merged here',
      ['wip'],
      {
        1: [
          pull(4, 'To 1.x', { mergeCommit: hashOf(9) }),
          pull(5, 'feat: a', { mergeCommit: hashOf(1) }),
        ],
      },
      ['feat|a|5', 0],
    ],
    [
      'of a stack: the inner one, merged first',
      ['wip'],
      {
        1: [
          pull(4, 'feat: inner', { mergeCommit: hashOf(1) }),
          pull(5, 'feat: outer', { mergeCommit: hashOf(1) }),
        ],
      },
      ['feat|inner|4', 0],
    ],
  ])('%s', async (_, messages, pulls, changes) => {
    expect(await listed(messages, pulls)).toEqual(changes);
  });
});

describe('reverts', () => {
  const five = { 1: [pull(5, 'feat: a')], 2: [pull(5, 'feat: a')] };
  test.each<[name: string, ...Parameters<typeof listed>, Listed]>([
    [
      'pushed, of a pull request by its number',
      ['wip', 'more', 'fix: b', 'Revert "a thing"\n\nReverts o/r#5'],
      five,
      ['fix|b', 3],
    ],
    ['pushed, of a pull request by its title', ['wip', 'more', 'Revert "feat: a"'], five, [3]],
    [
      'pushed, of a squash by its hash',
      ['feat: a (#5)', 'Revert "feat: a (#5)"\n\nThis reverts commit <1>.'],
      { 1: [pull(5, 'feat: a')] },
      [2],
    ],
    [
      'by a pull request whose commits do not say so',
      ['wip', 'more', 'undo'],
      { ...five, 3: [pull(6, 'Revert "feat: a"', { body: 'Reverts o/r#5' })] },
      [3],
    ],
    [
      'of a commit pushed directly, by a pull request',
      ['feat: a', 'undo'],
      { 2: [pull(6, 'Revert "feat: a"')] },
      [2],
    ],
    [
      'of one commit of a pull request leave the rest',
      ['feat: one', 'feat: two', 'Revert "feat: one"\n\nThis reverts commit <1>.'],
      five,
      ['feat|a|5', 2],
    ],
    [
      'of what an earlier release has are changes',
      ['wip', 'more', 'Revert "feat: old"\n\nReverts o/r#3'],
      five,
      ['revert|feat: old', 'feat|a|5', 0],
    ],
    [
      'inside a pull request are not its title',
      ['feat: a', 'Revert "feat: old"'],
      { 1: [pull(5, 'feat: a')], 2: [pull(5, 'Add a')] },
      ['|Add a|5', 0],
    ],
  ])('%s', async (_, messages, pulls, changes) => {
    expect(await listed(messages, pulls)).toEqual(changes);
  });
});
