import { expect, it } from '@jest/globals';
import { commit, stage, tagOf } from './publishing.ts';

/** Releases in the order in which they are made, and the tag at which each moving name then is. */
const releases: readonly (readonly [tag: string, names: Readonly<Record<string, string>>])[] = [
  ['v0.1.0', { latest: 'v0.1.0', v0: 'v0.1.0', 'v0.1': 'v0.1.0' }],
  ['v0.2.0', { latest: 'v0.2.0', v0: 'v0.2.0', 'v0.2': 'v0.2.0' }],
  ['v1.0.0-rc.1', {}],
  ['v1.0.0-rc.2', {}],
  ['v1.0.0', { latest: 'v1.0.0', v1: 'v1.0.0', 'v1.0': 'v1.0.0' }],
  ['v0.2.1', { v0: 'v0.2.1', 'v0.2': 'v0.2.1' }],
  ['v1.1.0', { latest: 'v1.1.0', v1: 'v1.1.0', 'v1.1': 'v1.1.0' }],
  ['v1.0.1', { 'v1.0': 'v1.0.1' }],
  ['v1.2.0-beta.1', {}],
  ['v1.2.0', { latest: 'v1.2.0', v1: 'v1.2.0', 'v1.2': 'v1.2.0' }],
  ['v1.2.1', { latest: 'v1.2.1', v1: 'v1.2.1', 'v1.2': 'v1.2.1' }],
  ['v2.0.0-rc.1', {}],
  ['v1.2.2', { latest: 'v1.2.2', v1: 'v1.2.2', 'v1.2': 'v1.2.2' }],
  ['v2.0.0', { latest: 'v2.0.0', v2: 'v2.0.0', 'v2.0': 'v2.0.0' }],
  ['v1.2.3', { v1: 'v1.2.3', 'v1.2': 'v1.2.3' }],
  ['v1.1.1', { 'v1.1': 'v1.1.1' }],
  ['v2.0.1', { latest: 'v2.0.1', v2: 'v2.0.1', 'v2.0': 'v2.0.1' }],
  ['v2.1.0', { latest: 'v2.1.0', v2: 'v2.1.0', 'v2.1': 'v2.1.0' }],
  ['v1.3.0', { v1: 'v1.3.0', 'v1.3': 'v1.3.0' }],
  ['v10.0.0', { latest: 'v10.0.0', v10: 'v10.0.0', 'v10.0': 'v10.0.0' }],
  ['v2.1.1', { v2: 'v2.1.1', 'v2.1': 'v2.1.1' }],
];

const commitOf = (tag: string) => Buffer.from(tag).toString('hex').padEnd(40, '0').slice(0, 40);

it('latest and floating tags are right after each of many releases', async () => {
  await using here = await stage({
    tags: {},
    commits: releases.map(([tag]) => commitOf(tag)),
    heads: { main: commit },
  });
  let expected: Readonly<Record<string, string>> = {};
  for (const [name, moved] of releases) {
    const { tags, fake } = { tags: here.repository.tags, fake: here.fake };
    tags.set(name, { sha: commitOf(name) });
    const tag = tagOf(name);
    // The clone is old: the server's tags decide.
    const order = { tag, commit: commitOf(name), assets: [], tagNames: [] };
    expect((await here.publish(order)).failures).toEqual([]);
    expected = { ...expected, ...moved };
    const floating = [...tags.keys()].filter((one) => /^v\d+(\.\d+)?$/.test(one));
    const found = Object.fromEntries(floating.map((one) => [one, tags.get(one)?.sha]));
    const { latest, ...names } = expected;
    expect({ after: name, ...found }).toEqual({
      after: name,
      ...Object.fromEntries(Object.entries(names).map(([one, at]) => [one, commitOf(at)])),
    });
    // Without a stable release GitHub has no latest one.
    expect(here.repository.latest()?.tag).toBe(latest);
    expect(fake.faults).toEqual([]);
  }
});

it.each([
  ['has none of its own', undefined, []],
  ['has one', 'v1.2', [expect.stringMatching(/^The floating tag v1\.2 has a release .*\/v1\.2$/)]],
])('a floating tag that %s', async (_, tag, expected) => {
  const older = { v1: commitOf('v1.2.2'), 'v1.2': commitOf('v1.2.2') };
  await using here = await stage({ tags: { ...older, 'v1.2.3': commit } });
  if (tag !== undefined) here.repository.addRelease({ tag });
  const { failures, notes, floatingTags } = await here.publish({ assets: [] });
  expect([failures, notes]).toEqual([[], expected]);
  expect(floatingTags.map(({ done }) => done)).toEqual(['moved', 'moved']);
});

it('a release that is behind when it ends leaves the floating tag at the higher one', async () => {
  await using here = await stage();
  const [higher, name] = [commitOf('v1.2.4'), 'v1.2.4'];
  here.repository.commits.add(higher);
  let moved = false;
  // Another job tags v1.2.4 and moves the floating tags, just before this one moves them.
  here.fake.beforeRequest((_, line) => {
    if (moved || !line.startsWith('POST') || !line.endsWith('/git/refs')) return;
    moved = true;
    for (const tag of [name, 'v1', 'v1.2']) here.repository.tags.set(tag, { sha: higher });
  });
  expect((await here.publish({ assets: [] })).failures).toEqual([]);
  expect(['v1', 'v1.2'].map((tag) => here.repository.tags.get(tag)?.sha)).toEqual([higher, higher]);
});
