import { describe, expect, it } from '@jest/globals';
import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { releaseOf } from './release.ts';
import { expectRefused, resultOf, tagged } from './tag-history.ts';

type Row = readonly [
  name: string,
  history: (r: TestRepository) => void,
  inputs: Readonly<Record<string, string>>,
  why: string,
  /** The input that says that it is meant. */
  meant: Readonly<Record<string, string>>,
];

const lower = (tag: string, higher: string, from: string) =>
  `${tag} is lower than ${higher} in its own history, so it is neither the next version nor a hotfix; ` +
  `if it is meant, set from to a tag or a commit, such as from: ${from}`;
const equal = (tag: string, other: string, from: string) =>
  `${tag} has the version of ${other}, which exists; ` +
  `if it is meant, set from to a tag or a commit, such as from: ${from}`;
const empty = (tag: string, where: string) =>
  `${tag} releases no commit${where}; if it is meant, set allow-empty: true`;

const refused: readonly Row[] = [
  [
    'a version below all others, above their commits',
    (r) => {
      tagged(r, 'v0.1.0', 'v0.2.0');
      r.commit('fix: x');
    },
    { tag: 'v0.0.9' },
    lower('v0.0.9', 'v0.2.0, v0.1.0', 'v0.2.0'),
    { from: 'v0.2.0' },
  ],
  [
    'the same, at the commit of the highest version',
    (r) => tagged(r, 'v0.2.0'),
    { tag: 'v0.0.9' },
    lower('v0.0.9', 'v0.2.0', 'v0.2.0'),
    { from: 'v0.2.0', 'allow-empty': 'true' },
  ],
  [
    'a patch of an old line on the main branch',
    (r) => tagged(r, 'v1.0.0', 'v1.1.0', 'v2.0.0', 'v1.0.1'),
    { tag: 'v1.0.1' },
    lower('v1.0.1', 'v2.0.0, v1.1.0', 'v2.0.0'),
    { from: 'v2.0.0' },
  ],
  [
    'a prerelease of a version that its history has',
    (r) => tagged(r, 'v1.0.0', 'v1.1.0-rc.1', 'v1.1.0', 'v1.1.0-rc.2'),
    { tag: 'v1.1.0-rc.2' },
    lower('v1.1.0-rc.2', 'v1.1.0', 'v1.1.0'),
    { from: 'v1.1.0' },
  ],
  [
    'a version below the release tree of the same commit',
    (r) => {
      r.commit('feat: one', { files: { 'dist/index.js': '1' } });
      r.tag('v0.2.0', r.git('commit-tree', 'HEAD:dist', '-p', 'HEAD', '-m', 'Ship it'));
    },
    { tag: 'v0.1.0' },
    lower('v0.1.0', 'v0.2.0', 'v0.2.0'),
    { from: 'v0.2.0', 'allow-empty': 'true' },
  ],
  [
    'a version below one of its package',
    (r) => tagged(r, 'a@1.0.0', 'b@9.0.0', 'a@2.0.0', 'a@1.0.1'),
    { tag: 'a@1.0.1', 'tag-prefix': 'a@' },
    lower('a@1.0.1', 'a@2.0.0', 'a@2.0.0'),
    { from: 'a@2.0.0' },
  ],
  [
    'a version that exists with a v',
    (r) => {
      tagged(r, 'v0.1.0', 'v0.2.0');
      r.commit('fix: x');
    },
    { tag: '0.2.0' },
    equal('0.2.0', 'v0.2.0', 'v0.1.0'),
    { from: 'v0.2.0' },
  ],
  [
    'a version that exists without a v, at the same commit',
    (r) => {
      tagged(r, 'v0.1.0', '0.2.0');
      r.tag('v0.2.0');
    },
    { tag: 'v0.2.0' },
    equal('v0.2.0', '0.2.0', 'v0.1.0'),
    { 'tag-prefix': 'v' },
  ],
  [
    'a prerelease that exists with a v, where no base is lower',
    (r) => tagged(r, 'v0.1.0-rc.1', '0.1.0-rc.1'),
    { tag: '0.1.0-rc.1' },
    '0.1.0-rc.1 has the version of v0.1.0-rc.1, which exists; if it is meant, set from to a commit',
    { from: 'v0.1.0-rc.1' },
  ],
  [
    'a second version at a commit',
    (r) => tagged(r, 'v1.0.0'),
    { tag: 'v1.0.1' },
    empty('v1.0.1', ' since v1.0.0'),
    { 'allow-empty': 'true' },
  ],
  [
    'a release tree of a commit that was released',
    (r) => {
      r.commit('feat: one', { files: { 'dist/index.js': '1' } });
      for (const tag of ['v1.0.0', 'v1.0.1']) {
        r.tag(tag, r.git('commit-tree', 'HEAD:dist', '-p', 'HEAD', '-m', `Release ${tag}`));
      }
    },
    { tag: 'v1.0.1' },
    empty('v1.0.1', ' since v1.0.0'),
    { 'allow-empty': 'true' },
  ],
  [
    'a package without a commit',
    (r) => {
      r.commit('feat: a', { files: { 'a/x': '1', 'b/x': '1' } });
      r.tag('a-v1.0.0');
      r.commit('feat: b', { files: { 'b/x': '2' } });
    },
    { tag: 'a-v1.1.0', 'tag-prefix': 'a-v', path: 'a' },
    empty('a-v1.1.0', ' in a since a-v1.0.0'),
    { 'allow-empty': 'true' },
  ],
  [
    'a given base at the tag',
    (r) => tagged(r, 'v1.0.0', 'v1.1.0'),
    { tag: 'v1.1.0', from: 'v1.1.0' },
    empty('v1.1.0', ' since v1.1.0'),
    { 'allow-empty': 'true' },
  ],
];

describe('refused', () => {
  it.each(refused)('%s, unless it is meant', async (_, history, inputs, why, meant) => {
    expectRefused(await releaseOf(history, inputs), true, why);
    const again = await releaseOf(history, { ...inputs, ...meant });
    expect(again.exitCode).toBe(0);
    expect(again.outputs).toMatchObject({ verdict: 'ready', tag: inputs['tag'] });
  });

  it('for every reason at once', async () => {
    const released = await releaseOf(
      (r) => {
        r.commit('feat: x', { files: { 'package.json': '{"version":"9.0.0"}' } });
        r.tag('v0.1.0');
        tagged(r, 'v0.2.0');
        r.git('tag', '0.1.0');
      },
      { tag: '0.1.0', path: 'package.json', 'version-files': 'package.json' },
    );
    expect(resultOf(released).why).toEqual([
      '0.1.0 has the version of v0.1.0, which exists; if it is meant, set from to a commit',
      lower('0.1.0', 'v0.2.0', 'v0.2.0'),
      'package.json says 9.0.0, but the tag 0.1.0 says 0.1.0',
    ]);
  });
});
