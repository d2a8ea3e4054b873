import { expect, test } from '@jest/globals';
import { parsedCommit } from '../message/parsed-commit.ts';
import { broughtBy, byPullRequest } from './by-pull-request.ts';
import { changesOf } from './changes.ts';

const hash = (at: number) => String(at).padStart(40, '0');
const ann = { name: 'Ann', email: 'ann@x.org' };
const commit = (at: number, message: string, ...parents: readonly number[]) =>
  parsedCommit({ hash: hash(at), parents: parents.map(hash), author: ann, authored: '0', message });

async function found(...commits: readonly ReturnType<typeof commit>[]) {
  const {
    changes,
    noChanges,
    commits: count,
  } = await changesOf(commits, {
    repository: 'o/r',
    elsewhere: [],
    patchIds: () => Promise.resolve(new Map()),
  });
  return {
    texts: changes.map(({ text }) => text),
    noChanges: Object.fromEntries(noChanges),
    count,
  };
}

test.each<[message: string, noChanges: Record<string, number>]>([
  ['chore(release): 1.2.3', { 'release commit': 1 }],
  ['v1.2.3', { 'release commit': 1 }],
  ['Version Packages', { 'release commit': 1 }],
  ['fixup! feat: a', { 'fixup commit': 1 }],
  ['squash! feat: a', { 'fixup commit': 1 }],
  ['amend! feat: a\n\nfeat: a better title', { 'fixup commit': 1 }],
  ['fixup! fixup! feat: a', { 'fixup commit': 1 }],
  ['Update CHANGELOG.md', { 'changelog commit': 1 }],
  ['Update history to reflect merge of #5 [ci skip]', { 'changelog commit': 1 }],
])('counted, not listed: %s', async (message, noChanges) => {
  expect(await found(commit(2, message, 1), commit(1, 'feat: a', 0))).toEqual({
    texts: ['a'],
    noChanges,
    count: 2,
  });
});

test.each([
  ['fix: release the lock', 'release the lock'],
  ['Release the Kraken API', 'Release the Kraken API'],
  ['fixup the build', 'fixup the build'],
  ['fix: fixup! is read as a word', 'fixup! is read as a word'],
  ['squash!', 'squash!'],
  ['chore(release)!: 2.0.0', '2.0.0'],
  ['feat: update changelog', 'update changelog'],
  ['Update changelog and parser', 'Update changelog and parser'],
])('listed: %s', async (message, text) => {
  expect(await found(commit(2, message, 1), commit(1, 'feat: a', 0))).toEqual({
    texts: [text, 'a'],
    noChanges: {},
    count: 2,
  });
});

test.each(['Release 1.2.3', 'Update CHANGELOG.md'])(
  'a pull request "%s" does not stand for the changes that it merges',
  async (title) => {
    expect(
      await found(
        commit(4, `Merge pull request #9 from o/develop\n\n${title}`, 1, 3),
        commit(3, 'Add more', 2),
        commit(2, 'Add things', 1),
      ),
    ).toEqual({ texts: ['Add more', 'Add things'], noChanges: {}, count: 2 });
  },
);

test.each([
  ['Release 1.2.3', ['Add more', 'Add things']],
  ['Update CHANGELOG.md', ['Add more', 'Add things']],
  ['Release the Kraken', ['Release the Kraken']],
])('as the source, the pull request %s', (title, titles) => {
  const pull = { number: 9, title, body: '', labels: [], mergeCommit: undefined };
  const commits = [commit(2, 'Add more', 1), commit(1, 'Add things', 0)];
  const pulls = new Map(commits.map((of) => [of.commit.hash, [pull]]));
  const listed = byPullRequest(commits, broughtBy(pulls, new Set()));
  expect(listed.map((of) => of.title)).toEqual(titles);
});

test('the list of a group stands in the commit of a merged pull request', async () => {
  const body = 'Updates `x` from 1 to 2\n\nUpdates `y` from 3 to 4';
  const { texts } = await found(
    commit(
      3,
      'Merge pull request #9 from o/dependabot/npm_and_yarn/npm-1\n\nBump the npm group',
      1,
      2,
    ),
    commit(2, `Bump the npm group with 2 updates\n\n${body}`, 1),
  );
  expect(texts).toEqual(['Bump the npm group: x from 1 to 2, y from 3 to 4']);
});
