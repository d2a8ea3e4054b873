import { describe, expect, it } from '@jest/globals';
import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { releaseOf } from './release.ts';
import { expectRefused, tagged, taggedFrom, warnings } from './tag-history.ts';

describe('a tag with another prefix', () => {
  it.each([
    ['release/1.2.0', 'release/'],
    ['@scope/pkg@1.1.0', '@scope/pkg@'],
    ['pkg/v1.2.0', 'pkg/v'],
    ['pkg-v1.2.0', 'pkg-v'],
  ])('%s is refused with the value of tag-prefix, which is accepted', async (tag, prefix) => {
    const history = (r: TestRepository) => tagged(r, `${prefix}1.0.0`, tag);
    const refusal = await releaseOf(history, { tag });
    const accepted = `a semantic version such as v1.2.3 or 1.2.3-rc.1; for this tag set tag-prefix: ${prefix}`;
    expectRefused(
      refusal,
      false,
      `input "tag": ${JSON.stringify(tag)} is invalid; expected: ${accepted}`,
    );
    const { outputs, exitCode } = await releaseOf(history, { tag, 'tag-prefix': prefix });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ tag, 'previous-tag': `${prefix}1.0.0`, commits: '1' });
  });
});

describe('version tags of trees and blobs', () => {
  const withoutCommit = (r: TestRepository, ...tags: readonly string[]) => {
    tags.forEach((tag, at) =>
      r.git('tag', tag, at % 2 === 0 ? 'HEAD^{tree}' : r.git('hash-object', '-w', '.git/HEAD')),
    );
  };

  it.each<
    [string, (r: TestRepository) => void, Readonly<Record<string, string>>, readonly string[]]
  >([
    [
      'below the release are named',
      (r) => {
        tagged(r, 'v1.0.0');
        withoutCommit(r, 'v1.0.1', 'v1.0.2');
        r.commit('fix: x');
      },
      { 'previous-tag': 'v1.0.0', commits: '1', 'is-latest': 'true' },
      ['v1.0.2, v1.0.1 are tags of a tree or a blob, not of a commit, and no base of a release'],
    ],
    [
      'below a first release, more than are looked at one by one',
      (r) => {
        r.commit('fix: x');
        withoutCommit(r, 'v0.1.0', 'v0.2.0', 'v0.3.0', 'v0.4.0', 'v0.5.0', 'v0.6.0', 'v0.7.0');
      },
      { 'is-first': 'true', commits: '1', 'is-latest': 'true' },
      [
        'v0.7.0, v0.6.0, v0.5.0, v0.4.0, v0.3.0 and 2 more are tags of a tree or a blob, not of a commit, and no base of a release',
      ],
    ],
    [
      'above the release change nothing',
      (r) => {
        tagged(r, 'v1.0.0');
        withoutCommit(r, 'v9.0.0', '1.1.0', 'v2.0.0');
        r.commit('fix: x');
      },
      { 'previous-tag': 'v1.0.0', commits: '1', 'is-latest': 'true' },
      [],
    ],
    [
      'below the base change nothing',
      (r) => {
        tagged(r, 'v1.0.0');
        withoutCommit(r, 'v0.9.0');
        r.commit('fix: x');
      },
      { 'previous-tag': 'v1.0.0', commits: '1' },
      [],
    ],
  ])('%s', async (_, history, outputs, warned) => {
    const released = await releaseOf(history, { tag: 'v1.1.0' });
    expect(released.exitCode).toBe(0);
    expect(released.outputs).toMatchObject(outputs);
    expect(warnings(released)).toEqual(warned);
  });

  it.each(['HEAD^{tree}', 'HEAD:blob'])('are not released: %s', async (at) => {
    const released = await releaseOf(
      (r) => {
        r.commit('feat: x', { files: { blob: '1' } });
        r.tag('v1.0.0', at);
      },
      { tag: 'v1.0.0' },
    );
    expectRefused(
      released,
      false,
      'the tag v1.0.0 is on a tree or a blob: a release needs a commit',
    );
  });
});

describe('tags that are no semantic versions', () => {
  const named = (names: string, of: string, than: string, first: string) =>
    `${names}, ${than} ${of} in its history, ${names.includes(',') ? 'are no semantic versions' : 'is no semantic version'} and no base; ` +
    `if ${names.includes(',') ? 'one of them' : 'it'} is the previous release, set from, such as from: ${first}`;

  it.each<
    [string, (r: TestRepository) => void, Readonly<Record<string, string>>, readonly string[]]
  >([
    [
      'are named where they are newer than the base',
      (r) => tagged(r, 'v1.2.0', '1.2.0.1', '2024.02.11', 'v1.3.0'),
      { tag: 'v1.3.0' },
      [named('1.2.0.1, 2024.02.11', 'v1.3.0', 'after v1.2.0 and before', '1.2.0.1')],
    ],
    [
      'are named where nothing else is a base',
      (r) => tagged(r, 'v1.1', 'v1.2', 'v1.2.1'),
      { tag: 'v1.2.1' },
      [named('v1.1, v1.2', 'v1.2.1', 'before', 'v1.1')],
    ],
    [
      'are named with the prefix of the family',
      (r) => tagged(r, 'pkg-v1.2.0', 'pkg-v1.2.0.1', '1.2.0.2', 'pkg-v1.3.0'),
      { tag: 'pkg-v1.3.0', 'tag-prefix': 'pkg-v' },
      [named('pkg-v1.2.0.1', 'pkg-v1.3.0', 'after pkg-v1.2.0 and before', 'pkg-v1.2.0.1')],
    ],
    [
      'are named where prereleases are a base',
      (r) => tagged(r, 'v1.2.0', '1.3.0rc1', 'v1.3.0'),
      { tag: 'v1.3.0', 'prerelease-base': 'any' },
      [named('1.3.0rc1', 'v1.3.0', 'after v1.2.0 and before', '1.3.0rc1')],
    ],
    [
      'of prereleases are no base of a stable version',
      (r) => tagged(r, 'v1.2.0', '1.3.0rc1', '1.3.1.dev2', 'v1.3.0'),
      { tag: 'v1.3.0' },
      [],
    ],
    [
      'are not named where they are older, elsewhere or float',
      (r) => {
        tagged(r, '1.1.9.9', 'v1.2.0');
        r.git('tag', 'v1');
        r.git('tag', 'v1.2');
        r.git('tag', '2024.02.11');
        taggedFrom(r, 'v1.2.0', '1.2.0.1');
        r.git('checkout', '--quiet', 'main');
        tagged(r, '1.1.0.9', 'v1.3.0');
        r.git('tag', 'v1.3');
      },
      { tag: 'v1.3.0' },
      [],
    ],
    [
      'are not named where the base is given',
      (r) => tagged(r, 'v1.2.0', '1.2.0.1', 'v1.3.0'),
      { tag: 'v1.3.0', from: 'v1.2.0' },
      [],
    ],
  ])('%s', async (_, history, inputs, warned) => {
    const released = await releaseOf(history, inputs);
    expect(released.exitCode).toBe(0);
    expect(warnings(released)).toEqual(warned);
  });
});
