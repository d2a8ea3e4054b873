import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { releaseOf } from './release.ts';

type Shape = readonly [
  name: string,
  history: (repository: TestRepository) => void,
  inputs: Readonly<Record<string, string>>,
  outputs: Readonly<Record<string, string>>,
];

function line(repository: TestRepository, ...tags: readonly string[]): void {
  for (const tag of tags) {
    repository.commit(`fix: part of ${tag}`);
    repository.tag(tag);
  }
}

/** v1.0.0 and v1.1.0 on main, then v1.0.1 on a branch from v1.0.0. */
function hotfix(repository: TestRepository): void {
  line(repository, 'v1.0.0', 'v1.1.0');
  repository.git('checkout', '--quiet', '-b', 'hotfix', 'v1.0.0');
  line(repository, 'v1.0.1');
  repository.git('checkout', '--quiet', 'main');
}

/** A commit whose tree is `dist/` and whose parent is HEAD, tagged. */
function releaseTree(repository: TestRepository, tag: string): void {
  const commit = repository.git('commit-tree', 'HEAD:dist', '-p', 'HEAD', '-m', `Release ${tag}`);
  repository.tag(tag, commit);
}

const shapes: readonly Shape[] = [
  [
    'a first release',
    (r) => line(r, 'v0.1.0'),
    { tag: 'v0.1.0' },
    { 'is-first': 'true', commits: '1' },
  ],
  [
    'floating tags',
    (r) => {
      line(r, 'v1.0.0', 'v1.1.0');
      r.git('tag', 'v1');
      r.git('tag', 'v1.1');
      r.git('tag', 'latest');
    },
    { tag: 'v1.1.0' },
    { 'previous-tag': 'v1.0.0', commits: '1' },
  ],
  [
    'numbers, not letters',
    (r) => line(r, 'v1.9.0', 'v1.10.0', 'v1.11.0'),
    { tag: 'v1.11.0' },
    { 'previous-tag': 'v1.10.0' },
  ],
  [
    'a hotfix',
    hotfix,
    { tag: 'v1.0.1' },
    { 'previous-tag': 'v1.0.0', commits: '1', 'is-latest': 'false' },
  ],
  [
    'the release after a hotfix of one commit on another branch',
    (r) => {
      hotfix(r);
      line(r, 'v1.2.0');
    },
    { tag: 'v1.2.0' },
    { 'previous-tag': 'v1.1.0', commits: '1', 'is-latest': 'true' },
  ],
  [
    'a hotfix that is the only lower version outside the history',
    (r) => {
      line(r, 'v1.0.0');
      r.git('checkout', '--quiet', '-b', 'hotfix');
      line(r, 'v1.0.1');
      r.git('checkout', '--quiet', 'main');
      line(r, 'v1.1.0');
    },
    { tag: 'v1.1.0' },
    { 'previous-tag': 'v1.0.0', commits: '1' },
  ],
  [
    'a hotfix that was merged',
    (r) => {
      hotfix(r);
      r.merge('hotfix', "Merge branch 'hotfix'");
      line(r, 'v1.2.0');
    },
    { tag: 'v1.2.0' },
    { 'previous-tag': 'v1.1.0', commits: '2' },
  ],
  [
    'prereleases before a stable one',
    (r) => line(r, 'v1.0.0', 'v2.0.0-rc.1', 'v2.0.0-rc.2', 'v2.0.0'),
    { tag: 'v2.0.0' },
    { 'previous-tag': 'v1.0.0', commits: '3' },
  ],
  [
    'prereleases where any is a base',
    (r) => line(r, 'v1.0.0', 'v2.0.0-rc.1', 'v2.0.0-rc.2', 'v2.0.0'),
    { tag: 'v2.0.0', 'prerelease-base': 'any' },
    { 'previous-tag': 'v2.0.0-rc.2', commits: '1' },
  ],
  [
    'a prerelease after a prerelease',
    (r) => line(r, 'v1.0.0', 'v2.0.0-rc.1', 'v2.0.0-rc.2'),
    { tag: 'v2.0.0-rc.2' },
    { 'previous-tag': 'v2.0.0-rc.1', 'is-latest': 'false' },
  ],
  [
    'packages of a monorepo',
    (r) => line(r, 'a-v1.0.0', 'b-v1.0.0', 'v9.0.0', 'a-v1.1.0'),
    { tag: 'a-v1.1.0', 'tag-prefix': 'a-v' },
    { 'previous-tag': 'a-v1.0.0', version: '1.1.0', 'is-latest': 'true', commits: '3' },
  ],
  [
    'a family with and without v',
    (r) => line(r, '1.0.0', 'v1.1.0'),
    { tag: 'v1.1.0' },
    { 'previous-tag': '1.0.0' },
  ],
  [
    'a given base',
    (r) => line(r, 'v1.0.0', 'v1.1.0', 'v1.2.0'),
    { tag: 'v1.2.0', from: 'v1.0.0' },
    { 'previous-tag': 'v1.0.0', commits: '2' },
  ],
  [
    'a tag that is missing, at HEAD',
    (r) => {
      line(r, 'v1.0.0');
      r.commit('feat: new');
    },
    { tag: 'v1.1.0' },
    { 'previous-tag': 'v1.0.0', commits: '1', 'is-latest': 'true' },
  ],
  [
    'release trees',
    (r) => {
      r.commit('feat: one', { files: { 'dist/index.js': '1', 'src/a': '1' } });
      releaseTree(r, 'v1.0.0');
      r.commit('fix: two', { files: { 'dist/index.js': '2', 'src/a': '2' } });
      releaseTree(r, 'v1.0.1');
    },
    { tag: 'v1.0.1' },
    { 'previous-tag': 'v1.0.0', commits: '1' },
  ],
  [
    'builds committed for the tag alone',
    (r) => {
      r.commit('feat: one');
      r.git('checkout', '--quiet', '--detach');
      r.commit('v1.0.0', { files: { 'dist/index.js': '1' } });
      r.tag('v1.0.0');
      r.git('checkout', '--quiet', 'main');
      r.commit('feat: two');
    },
    { tag: 'v1.1.0' },
    { 'previous-tag': 'v1.0.0', commits: '1' },
  ],
];

it.each(shapes)('%s', async (_, history, inputs, outputs) => {
  const released = await releaseOf(history, inputs);
  expect(released.outputs).toMatchObject(outputs);
  expect(released.exitCode).toBe(0);
});

it('handles ten thousand tags, half of them on another branch', async () => {
  const { outputs, exitCode } = await releaseOf(
    (r) => {
      line(r, 'v1.0.0');
      const main = r.git('rev-parse', 'HEAD');
      r.git('checkout', '--quiet', '-b', 'hotfix');
      const tips = [r.commit('fix: one'), r.commit('fix: two')];
      r.git('checkout', '--quiet', 'main');
      const refs = Array.from({ length: 10_000 }, (_, at) =>
        at % 2 === 0 ? `v1.0.${at + 1} ${tips[(at / 2) % 2]}` : `v0.${at}.0 ${main}`,
      );
      const packed = refs
        .map((ref) => ref.split(' '))
        .map(([tag, hash]) => `${hash} refs/tags/${tag}\n`);
      appendFileSync(join(r.path, '.git/packed-refs'), packed.join(''));
      line(r, 'v1.1.0');
    },
    { tag: 'v1.1.0' },
  );
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({ 'previous-tag': 'v1.0.0', commits: '1', 'is-latest': 'true' });
});

it('refuses a base that is neither a tag nor a commit', async () => {
  for (const from of ['v0.9.0', '--output=owned', 'main', 'HEAD~1', '1234567']) {
    const { exitCode, stdout } = await releaseOf((r) => line(r, 'v1.0.0'), { tag: 'v1.0.0', from });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('is neither a tag nor a commit of this repository');
  }
});
