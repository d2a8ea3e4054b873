import { describe, expect, test } from '@jest/globals';
import { isLatest, previousCandidates } from './previous-tag.ts';
import { isTagPrefix, parseReleaseTag, releaseTags } from './release-tag.ts';
import type { ReleaseTag } from './release-tag.ts';

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
