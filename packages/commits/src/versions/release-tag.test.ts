import { describe, expect, test } from '@jest/globals';
import { acceptedTags } from './accepted-tags.ts';
import { isLatest, previousCandidates } from './previous-tag.ts';
import { parseReleaseTag, releaseTags } from './release-tag.ts';
import type { ReleaseTag } from './release-tag.ts';
import { isTagPrefix } from './tag-prefix.ts';
import { isAlias, isNewer, unversionedTags } from './unversioned-tags.ts';

const longest = '9'.repeat(300);

test.each([
  ['v1.2.3', undefined, '1.2.3'],
  ['1.2.3', undefined, '1.2.3'],
  ['v1.2.3-rc.1+b.5', undefined, '1.2.3-rc.1+b.5'],
  ['v1.2.3+001', undefined, '1.2.3+001'],
  ['pkg-v1.0.0', 'pkg-v', '1.0.0'],
  ['pkg/v1.0.0-0', 'pkg/v', '1.0.0-0'],
  ['@s/p@2.0.0', '@s/p@', '2.0.0'],
])('%s of prefix %s is %s', (name, prefix, version) => {
  expect(parseReleaseTag(name, prefix)?.version).toBe(version);
});

test.each([
  ['v1.2', undefined],
  ['v1', undefined],
  ['V1.2.3', undefined],
  ['=v1.2.3', undefined],
  ['vv1.2.3', undefined],
  ['v01.2.3', undefined],
  ['v1.2.3-01', undefined],
  ['v1.2.3-', undefined],
  [' v1.2.3', undefined],
  ['v1.2.3 ', undefined],
  ['v1.2.3\n', undefined],
  ['v1.0.0$(id)', undefined],
  ['v1.0.0;id', undefined],
  ['v1.0.0`id`', undefined],
  ['v1.2.3-é', undefined],
  ['v9007199254740993.0.0', undefined],
  [`v${longest}.0.0`, undefined],
  ['--upload-pack=x', undefined],
  ['refs/heads/main', undefined],
  ['v1.2.3', 'pkg-v'],
  ['pkg-v1.2.3', 'pkg-'],
  ['pkg-vv1.2.3', 'pkg-v'],
  ['', undefined],
])('%j of prefix %s is refused', (name, prefix) => {
  expect(parseReleaseTag(name, prefix)).toBeUndefined();
});

test('reads many names as it reads each one', () => {
  const names = [
    'v1.2.3',
    '1.2.3',
    'v01.2.3',
    'v1.2',
    'v1.2.3-rc.1',
    'vv1.2.3',
    'x-v1.2.3',
    'v1.2.3$(id)',
  ];
  names.push('v9007199254740993.0.0', 'v999999999999999.0.0', 'v1.2.3+b');
  for (const prefix of [undefined, 'v', 'x-v']) {
    const each = names.flatMap((name) => parseReleaseTag(name, prefix) ?? []);
    expect(releaseTags(names, prefix)).toEqual(each);
  }
});

test('prefixes', () => {
  for (const good of ['v', 'pkg-v', 'pkg/v', '@s/p@', 'a_b.v'])
    expect(isTagPrefix(good)).toBe(true);
  for (const bad of ['', '-v', '$(id)', 'a b', 'a..b', '/v', 'a//b', 'a;', 'a.lock/', 'x@{', 'é']) {
    expect(isTagPrefix(bad)).toBe(false);
  }
});

test.each([
  ['release/1.2.0', undefined, 'release/'],
  ['@scope/pkg@1.1.0', undefined, '@scope/pkg@'],
  ['pkg/v1.2.0', undefined, 'pkg/v'],
  ['pkg-v1.2.0', undefined, 'pkg-v'],
  ['pkg-v1.2.0-rc.1+b.5', undefined, 'pkg-v'],
  ['tokio-1.2.0', undefined, 'tokio-'],
  ['release-2024-v1.2.0', undefined, 'release-2024-v'],
  ['v1.2.0', 'pkg-v', 'v'],
  ['pkg-1.2.0', 'pkg-v', 'pkg-'],
])('of %s and prefix %s the message names the prefix %s', (name, prefix, other) => {
  expect(acceptedTags(prefix, name)).toMatch(/^.*; for this tag set tag-prefix: /);
  expect(acceptedTags(prefix, name).split('tag-prefix: ')[1]).toBe(other);
  expect(isTagPrefix(other)).toBe(true);
  expect(parseReleaseTag(name, other)).toBeDefined();
});

test.each([
  'v1.2',
  '1.2.0.1',
  '2024.02.11',
  'v01.2.3',
  'v1.0.0$(id)',
  '$(id)1.0.0',
  '-v1.0.0',
  'a b1.0.0',
  'refs/heads/v1.0.0',
  'pkg-v1.2.0/x',
  '',
])('of %j the message names no prefix', (name) => {
  expect(acceptedTags(undefined, name)).toBe('a semantic version such as v1.2.3 or 1.2.3-rc.1');
});

describe('tags that are no semantic versions', () => {
  test.each([
    ['1.2.0.1', undefined, { numbers: [1, 2, 0, 1], prerelease: false, short: false }],
    ['v2024.02.11', undefined, { numbers: [2024, 2, 11], prerelease: false, short: false }],
    ['1.2.0rc1', undefined, { numbers: [1, 2, 0], prerelease: true, short: false }],
    ['1.2.0.dev3', undefined, { numbers: [1, 2, 0], prerelease: true, short: false }],
    ['1.2.0.post1', undefined, { numbers: [1, 2, 0], prerelease: false, short: false }],
    ['v1.2.0.RELEASE', undefined, { numbers: [1, 2, 0], prerelease: false, short: false }],
    ['v1.2', undefined, { numbers: [1, 2], prerelease: false, short: true }],
    ['pkg-v1.2.0.1', 'pkg-v', { numbers: [1, 2, 0, 1], prerelease: false, short: false }],
  ])('%s', (name, prefix, tag) => {
    expect(unversionedTags([name], prefix)).toEqual([{ name, ...tag }]);
  });

  test('versions, other families and other texts are none', () => {
    const names = [
      'v1.2.0',
      '1.2.0-rc.1',
      'v1',
      'latest',
      'pkg-v1.2.0.1',
      '1.2.0/x',
      'v1.0.1$(id)',
      'v1.0.1\n',
      'release-1.2.0.1',
    ];
    expect(unversionedTags(names, undefined)).toEqual([]);
    expect(unversionedTags(['1.2.0.1', 'v1.2.0.1', 'pkg-v1.2.0'], 'pkg-v')).toEqual([]);
  });

  test.each([
    ['1.2.0.1', '1.2.0', true, false],
    ['1.2.0.0', '1.2.0', false, true],
    ['1.2.0.RELEASE', '1.2.0', false, true],
    ['2024.02.11', '1.2.0', true, false],
    ['1.1.9.9', '1.2.0', false, false],
    ['1.2.0rc1', '1.2.0', false, false],
    ['1.2.0rc1', '1.2.0-rc.1', false, true],
    ['1.3', '1.2.0', true, false],
    ['1.2', '1.2.5', false, false],
    ['1.10.0.1', '1.9.0', true, false],
  ])('%s beside %s: newer %s, alias %s', (name, version, newer, alias) => {
    const [other] = unversionedTags([name], undefined);
    expect(other && [isNewer(other, tag(version)), isAlias(other, tag(version))]).toEqual([
      newer,
      alias,
    ]);
  });
});

const tags = (...names: string[]): ReleaseTag[] =>
  names.flatMap((name) => parseReleaseTag(name, undefined) ?? []);
const tag = (name: string) => tags(name)[0] as ReleaseTag;

describe('candidates for the previous tag', () => {
  const all = tags('v1.9.0', 'v1.10.0', 'v2.0.0-rc.1', 'v2.0.0-rc.2', '1.10.0', 'v2.0.0', 'v0.9.0');
  test.each([
    ['v2.0.0', 'stable', ['v1.10.0', '1.10.0', 'v1.9.0', 'v0.9.0']],
    ['v2.0.0', 'any', ['v2.0.0-rc.2', 'v2.0.0-rc.1', 'v1.10.0', '1.10.0', 'v1.9.0', 'v0.9.0']],
    ['v2.0.0-rc.2', 'stable', ['v2.0.0-rc.1', 'v1.10.0', '1.10.0', 'v1.9.0', 'v0.9.0']],
    ['v0.9.0', 'stable', []],
    ['2.0.0', 'stable', ['1.10.0', 'v1.10.0', 'v1.9.0', 'v0.9.0']],
  ] as const)('of %s, base %s', (name, base, names) => {
    expect(previousCandidates(all, tag(name), base).map((t) => t.name)).toEqual(names);
  });

  test('build metadata gives no order', () => {
    const built = tags('v1.0.0+b.1', 'v1.0.0+b.2', 'v0.9.0+z');
    expect(previousCandidates(built, tag('v1.0.0+b.2'), 'any').map((t) => t.name)).toEqual([
      'v0.9.0+z',
    ]);
  });
});

test('the latest is the highest stable version', () => {
  const all = tags('v1.0.0', 'v2.0.0', 'v3.0.0-rc.1');
  expect(isLatest(all, tag('v2.0.0'))).toBe(true);
  expect(isLatest(all, tag('v2.0.1'))).toBe(true);
  expect(isLatest(all, tag('v1.0.1'))).toBe(false);
  expect(isLatest(all, tag('v3.0.0-rc.2'))).toBe(false);
});
