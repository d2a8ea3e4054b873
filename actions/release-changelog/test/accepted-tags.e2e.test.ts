import { describe, expect, it } from '@jest/globals';
import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { releaseOf } from './release.ts';
import { resultOf, tagged, taggedFrom, warnings } from './tag-history.ts';

describe('accepted', () => {
  it.each<
    [
      string,
      (r: TestRepository) => void,
      Readonly<Record<string, string>>,
      Readonly<Record<string, string>>,
    ]
  >([
    [
      'a hotfix after a higher version',
      (r) => {
        tagged(r, 'v1.0.0', 'v2.0.0');
        taggedFrom(r, 'v1.0.0', 'v1.0.1');
      },
      { tag: 'v1.0.1' },
      { 'previous-tag': 'v1.0.0', 'is-latest': 'false', commits: '1' },
    ],
    [
      'a minor version of a maintenance branch',
      (r) => {
        tagged(r, 'v1.0.0', 'v2.0.0');
        taggedFrom(r, 'v1.0.0', 'v1.0.1', 'v1.1.0');
      },
      { tag: 'v1.1.0' },
      { 'previous-tag': 'v1.0.1', 'is-latest': 'false', commits: '1' },
    ],
    [
      'a hotfix of the same minor version as a newer one',
      (r) => {
        tagged(r, 'v1.0.0', 'v1.0.2');
        taggedFrom(r, 'v1.0.0', 'v1.0.1');
      },
      { tag: 'v1.0.1' },
      { 'previous-tag': 'v1.0.0', commits: '1' },
    ],
    [
      'an old release that is run again',
      (r) => tagged(r, 'v0.1.0', 'v0.2.0', 'v0.3.0'),
      { tag: 'v0.2.0' },
      { 'previous-tag': 'v0.1.0', 'is-latest': 'false', commits: '1' },
    ],
    [
      'the first release, run again',
      (r) => tagged(r, 'v0.1.0', 'v0.2.0'),
      { tag: 'v0.1.0' },
      { 'is-first': 'true', 'is-latest': 'false' },
    ],
    [
      'a release that is run again, whose successor is a commit for its tag alone',
      (r) => {
        tagged(r, 'v1.0.0', 'v1.1.0');
        r.commit('chore(release): v1.2.0');
        r.tag('v1.2.0');
      },
      { tag: 'v1.1.0' },
      { 'previous-tag': 'v1.0.0', commits: '1' },
    ],
    [
      'a prerelease that became a stable version at the same commit, run again',
      (r) => {
        tagged(r, 'v1.0.0', 'v1.1.0-rc.1');
        r.tag('v1.1.0');
      },
      { tag: 'v1.1.0-rc.1' },
      { 'previous-tag': 'v1.0.0', commits: '1' },
    ],
    [
      'that stable version',
      (r) => {
        tagged(r, 'v1.0.0', 'v1.1.0-rc.1');
        r.tag('v1.1.0');
      },
      { tag: 'v1.1.0' },
      { 'previous-tag': 'v1.0.0', commits: '1' },
    ],
    [
      'the first of two release trees of a commit, run again',
      (r) => {
        tagged(r, 'v1.0.0');
        r.commit('fix: one', { files: { 'dist/index.js': '1' } });
        for (const tag of ['v1.0.1', 'v1.0.2']) {
          r.tag(tag, r.git('commit-tree', 'HEAD:dist', '-p', 'HEAD', '-m', `Release ${tag}`));
        }
      },
      { tag: 'v1.0.1' },
      { 'previous-tag': 'v1.0.0', commits: '1' },
    ],
    [
      'what follows a lower version that was meant',
      (r) => tagged(r, 'v2020.1.0', 'v1.0.0', 'v1.0.1'),
      { tag: 'v1.0.1' },
      { 'previous-tag': 'v1.0.0', 'is-latest': 'false', commits: '1' },
    ],
    [
      'another build of a version',
      (r) => tagged(r, 'v1.0.0', 'v1.1.0+b.1', 'v1.1.0+b.2'),
      { tag: 'v1.1.0+b.2' },
      { 'previous-tag': 'v1.0.0', commits: '2' },
    ],
    [
      'only reverted commits',
      (r) => {
        tagged(r, 'v1.0.0');
        const hash = r.commit('fix: x');
        r.commit(`Revert "fix: x"\n\nThis reverts commit ${hash}.`);
      },
      { tag: 'v1.0.1' },
      { 'previous-tag': 'v1.0.0', commits: '2' },
    ],
    [
      'the full name of the tag’s ref',
      (r) => tagged(r, 'v1.0.0', 'v1.1.0'),
      { tag: 'refs/tags/v1.1.0', from: 'refs/tags/v1.0.0' },
      { tag: 'v1.1.0', version: '1.1.0', 'previous-tag': 'v1.0.0' },
    ],
    [
      'a base that is no version, where it is given',
      (r) => tagged(r, 'v1.0.0', '1.0.0.1', 'v1.1.0'),
      { tag: 'v1.1.0', from: '1.0.0.1' },
      { 'previous-tag': '1.0.0.1', commits: '1' },
    ],
  ])('%s', async (_, history, inputs, outputs) => {
    const released = await releaseOf(history, inputs);
    expect(resultOf(released).why).toEqual([]);
    expect(warnings(released)).toEqual([]);
    expect(released.exitCode).toBe(0);
    expect(released.outputs).toMatchObject(outputs);
  });
});
