import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { gitRepository, testGitEnvironment } from '../../../tools/testkit/git-repository.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { readingEnvironment } from './git-environment.ts';
import { gitIn } from './git.ts';
import { authorsOf, logOf, messagesContaining } from './repository-log.ts';
import { commitsTouching, namesOfPath } from './repository-paths.ts';
import { ancestorsOf, tagCommits } from './repository-tags.ts';
import { commitAt, folderTrees, isAncestor, tagNames } from './repository.ts';

// A test starts git a dozen times, and other tests run beside it.
jest.setTimeout(60_000);

const reader = (directory: string) =>
  gitIn({ directory, environment: readingEnvironment(testGitEnvironment()) });

async function all<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const items: T[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}

test('reads whole commits in UTF-8, children before parents', async () => {
  using folder = tempFolder();
  const repository = gitRepository(folder.path);
  const first = repository.commit('feat: é 修复\n\nBody\n\nRefs: #1', { author: 'Zoë <z@x.org>' });
  const second = repository.commit('fix: y');
  const commits = await all(logOf(reader(folder.path), { include: [second], exclude: [] }));
  expect(commits.map(({ hash }) => hash)).toEqual([second, first]);
  expect(commits[1]).toMatchObject({
    parents: [],
    author: { name: 'Zoë', email: 'z@x.org' },
    message: 'feat: é 修复\n\nBody\n\nRefs: #1',
  });
  const rest = await all(logOf(reader(folder.path), { include: [second], exclude: [first] }));
  expect(rest.map(({ hash }) => hash)).toEqual([second]);
});

test('settings of a hostile repository neither run a program nor change what is read', async () => {
  using folder = tempFolder();
  const repository = gitRepository(join(folder.path, 'r'));
  const hash = repository.commit('feat: x');
  repository.tag('v1.0.0');
  const ran = join(folder.path, 'ran');
  const program = join(folder.path, 'program');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${ran}\nexit 1\n`);
  chmodSync(program, 0o755);
  for (const [name, value] of [
    ['core.pager', program],
    ['pager.log', program],
    ['core.fsmonitor', program],
    ['core.hooksPath', folder.path],
    ['diff.external', program],
    ['gpg.program', program],
    ['log.showSignature', 'true'],
    ['color.ui', 'always'],
    ['format.pretty', 'oneline'],
    ['log.date', 'relative'],
    ['log.decorate', 'full'],
    ['i18n.logOutputEncoding', 'UTF-16'],
    ['alias.log', `!${program}`],
    ['tag.sort', '-refname'],
    ['core.quotePath', 'true'],
  ] as const) {
    repository.git('config', name, value);
  }
  const git = reader(repository.path);
  expect(await tagNames(git)).toEqual(['v1.0.0']);
  expect(await commitAt(git, 'refs/tags/v1.0.0')).toMatchObject({ hash, subject: 'feat: x' });
  const [commit] = await all(logOf(git, { include: [hash], exclude: [] }));
  expect(commit?.message).toBe('feat: x');
  expect(existsSync(ran)).toBe(false);
});

test('never takes the name of a ref for an option, a branch or a file', async () => {
  using folder = tempFolder();
  const repository = gitRepository(folder.path);
  const tagged = repository.commit('feat: x', { files: { 'v1.0.0': 'a file\n' } });
  repository.tag('v1.0.0');
  repository.commit('fix: y');
  repository.git('branch', 'v1.0.0');
  const git = reader(folder.path);
  expect(await commitAt(git, 'refs/tags/v1.0.0')).toMatchObject({ hash: tagged });
  expect(await commitAt(git, 'refs/tags/v2.0.0')).toBeUndefined();
  expect(await commitAt(git, '--output=owned')).toBeUndefined();
  expect(existsSync(join(folder.path, 'owned'))).toBe(false);
});

test('takes no tree or blob for a commit, and no broken tag for one of them', async () => {
  using folder = tempFolder();
  const repository = gitRepository(folder.path);
  const hash = repository.commit('feat: x', { files: { a: '1\n' } });
  const blob = repository.git('rev-parse', `${hash}:a`);
  repository.git('tag', 'of-a-tree', `${hash}^{tree}`);
  repository.git('tag', '--annotate', '--message=x', 'named-tree', `${hash}^{tree}`);
  repository.git('tag', 'of-a-blob', blob);
  repository.tag('v1.0.0');
  repository.tag('of-a-tag', 'v1.0.0');
  repository.tag('of-that-tag', 'of-a-tag');
  const git = reader(folder.path);
  for (const name of ['of-a-tree', 'named-tree', 'of-a-blob']) {
    expect(await commitAt(git, `refs/tags/${name}`)).toBeUndefined();
  }
  const commits = ['of-a-tag', 'of-that-tag', 'v1.0.0'];
  expect([...(await tagCommits(git))].map(([name, commit]) => [name, commit.hash])).toEqual(
    commits.map((name) => [name, hash]),
  );
  writeFileSync(join(folder.path, '.git/refs/tags/broken'), `${'1'.repeat(40)}\n`);
  await expect(commitAt(git, 'refs/tags/broken')).rejects.toThrow('git log failed');
});

test('reads ancestry, trees, paths and authors', async () => {
  using folder = tempFolder();
  const repository = gitRepository(folder.path);
  const first = repository.commit('feat: x', { files: { 'a/c': '1\n' } });
  repository.tag('v1.0.0');
  const second = repository.commit('fix: y', { files: { d: '2\n' }, author: 'Bob <b@x.org>' });
  const git = reader(folder.path);
  expect(await isAncestor(git, first, second)).toBe(true);
  expect(await isAncestor(git, second, first)).toBe(false);
  expect([...(await ancestorsOf(git, second))]).toEqual(expect.arrayContaining([first, second]));
  repository.git('tag', 'light');
  repository.git('tag', 'of-a-tree', `${first}^{tree}`);
  const tags = await tagCommits(git);
  expect([...tags.keys()]).toEqual(['light', 'v1.0.0']);
  expect(tags.get('v1.0.0')).toMatchObject({ hash: first, parents: [], subject: 'feat: x' });
  expect(tags.get('light')).toMatchObject({ hash: second, parents: [first] });
  expect(await folderTrees(git, second)).toContain(repository.git('rev-parse', `${first}:a`));
  const range = { include: [second], exclude: [] };
  expect([...(await commitsTouching(git, range, ['a']))]).toContain(first);
  expect([...(await commitsTouching(git, range, ['a']))]).not.toContain(second);
  expect(await all(authorsOf(git, second))).toEqual([
    'b@x.org',
    'Bob',
    'ann@example.org',
    'Ann Lee',
  ]);
});

test('follows a renamed folder', async () => {
  using folder = tempFolder();
  const repository = gitRepository(folder.path);
  const begin = repository.commit('feat: a', {
    files: { 'a/x': '1\n2\n', 'a/y': '3\n', other: 'o\n' },
  });
  repository.git('mv', 'a', 'b');
  repository.commit('refactor: move', { files: { 'b/z': 'z\n' } });
  repository.commit('fix: b', { files: { 'b/x': '2\n' } });
  repository.git('mv', 'b', 'c');
  const last = repository.commit('refactor: move again', { files: { other: 'p\n' } });
  const git = reader(folder.path);
  const all1 = { include: [last], exclude: [] };
  expect(await namesOfPath(git, all1, 'c')).toEqual(['c', 'b', 'a']);
  expect(await namesOfPath(git, { include: [last], exclude: [begin] }, 'c')).toEqual([
    'c',
    'b',
    'a',
  ]);
  expect(await namesOfPath(git, all1, 'other')).toEqual(['other']);
  expect(await namesOfPath(git, all1, 'gone')).toEqual(['gone']);
});

test('finds messages that contain a text', async () => {
  using folder = tempFolder();
  const repository = gitRepository(folder.path);
  repository.commit('feat: a\n\nCo-authored-by: Bob <Bob@x.org>');
  const last = repository.commit('feat: b');
  expect(
    await all(messagesContaining(reader(folder.path), last, ['bob@x.org', '--c@x.org'])),
  ).toEqual(['feat: a\n\nCo-authored-by: Bob <Bob@x.org>']);
});

test("reports git's own error message", async () => {
  using folder = tempFolder();
  await expect(tagNames(reader(folder.path))).rejects.toThrow(
    /^git for-each-ref failed: fatal: not a git repository/,
  );
  const range = { include: ['0'.repeat(40)], exclude: [] };
  gitRepository(folder.path);
  await expect(all(logOf(reader(folder.path), range))).rejects.toThrow(
    /^git log failed: fatal: bad object/,
  );
  const nowhere = gitIn({ directory: folder.path, environment: { PATH: folder.path } });
  await expect(tagNames(nowhere)).rejects.toThrow('git cannot be run');
});
