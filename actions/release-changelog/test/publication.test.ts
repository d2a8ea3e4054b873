import { describe, expect, it } from '@jest/globals';
import { badGateway, secondaryLimits } from '../../../tools/testkit/github/index.ts';
import type { Disturbance } from '../../../tools/testkit/github/index.ts';
import { commit, serverState, stage, tagOf, whole, wholeTags } from './publishing.ts';

const done = { releases: [whole], tags: wholeTags };

describe('a release', () => {
  it('is whole after one run, and a second run changes nothing', async () => {
    await using here = await stage();
    const first = await here.publish();
    expect(first.failures).toEqual([]);
    expect(serverState(here.repository)).toEqual(done);
    expect(here.repository.latest()?.tag).toBe('v1.2.3');
    const writes = here.fake.writes.length;
    const second = await here.publish();
    expect([second.failures, second.notes]).toEqual([[], []]);
    expect(here.fake.writes).toHaveLength(writes);
    expect(here.fake.faults).toEqual([]);
  });

  it('is whole in a repository with immutable releases', async () => {
    await using here = await stage({ immutable: true });
    expect((await here.publish()).failures).toEqual([]);
    expect(serverState(here.repository)).toEqual(done);
    expect(here.repository.releases[0]?.immutable).toBe(true);
    expect((await here.publish()).failures).toEqual([]);
  });

  it('with create-tag makes an annotated tag', async () => {
    await using here = await stage({ tags: { 'v1.2.2': 'b'.repeat(40) } });
    expect((await here.publish({ createTag: true })).failures).toEqual([]);
    expect(serverState(here.repository)).toEqual(done);
    expect(here.repository.tags.get('v1.2.3')?.annotated).toMatchObject({
      message: 'Release 1.2.3',
    });
  });

  it('that is a prerelease becomes neither the latest nor a floating tag', async () => {
    await using here = await stage({ tags: { 'v2.0.0-rc.1': commit } });
    const { latest } = await here.publish({ tag: tagOf('v2.0.0-rc.1') });
    expect(latest).toBe(false);
    expect([...here.repository.tags.keys()]).toEqual(['v2.0.0-rc.1']);
    expect(serverState(here.repository).releases).toMatchObject([
      { prerelease: true, draft: false },
    ]);
  });

  it('stays a draft, to be published by a later run', async () => {
    await using here = await stage();
    const { release } = await here.publish({ draft: true });
    expect(release?.draft).toBe(true);
    expect([...here.repository.tags.keys()]).toEqual(['v1.2.2', 'v1.2.3']);
    await here.publish({}, { job: 'f'.repeat(16) });
    expect(serverState(here.repository)).toEqual(done);
  });

  it('finishes a draft on a later page', async () => {
    await using here = await stage();
    here.repository.addRelease({ tag: 'v1.2.3', draft: true });
    for (let n = 0; n < 120; n += 1) here.repository.addRelease({ tag: `v0.0.${n}` });
    await here.publish();
    expect(serverState(here.repository).releases.filter(({ tag }) => tag === 'v1.2.3')).toEqual([
      whole,
    ]);
  });
});

/** The requests of an undisturbed run, each of which then goes wrong. */
async function requestsOf(createTag: boolean): Promise<readonly string[]> {
  await using here = await stage(createTag ? untagged : {});
  await here.publish({ createTag });
  return [...here.fake.requests];
}

const untagged = { tags: { 'v1.2.2': 'b'.repeat(40) } };
const requests = await requestsOf(true);

describe.each(requests.map((line, at) => [at + 1, line] as const))(
  'request %i, %s,',
  (number, line) => {
    it.each(['before', 'after'] as const)(
      'can be the last of a job that is killed %s it is done',
      async (when) => {
        await using here = await stage(untagged);
        let killed = false;
        // Nothing reaches the server after the process has ended.
        here.fake.beforeRequest((at) => {
          killed ||= when === 'before' && at === number;
          return killed ? 'drop' : undefined;
        });
        here.fake.afterRequest((at) => {
          killed ||= when === 'after' && at === number;
        });
        await here.publish({ createTag: true }).catch(() => undefined);
        here.fake.beforeRequest(() => undefined);
        const again = await here.publish({ createTag: true });
        expect(again.failures).toEqual([]);
        expect(serverState(here.repository)).toEqual(done);
        expect(here.fake.faults).toEqual([]);
      },
    );

    const isWrite = !line.startsWith('GET ');
    const disturbances: readonly (readonly [string, Disturbance])[] = [
      ['has a broken connection', { kind: 'reset' }],
      ['is answered by 502', { kind: 'answered', answer: badGateway }],
      ['meets a secondary limit', { kind: 'answered', answer: secondaryLimits.forbidden }],
      [
        'meets one with retry-after',
        { kind: 'answered', answer: secondaryLimits.tooManyRetryAfter },
      ],
      ...(isWrite
        ? ([
            ['is done and answered by 502', { kind: 'done-but', answer: badGateway }],
            ['is done, and its connection breaks', { kind: 'done-then-reset' }],
          ] as const)
        : []),
      ...(line.includes('/uploads/')
        ? ([['breaks in its middle', { kind: 'reset-upload', afterBytes: 3 }]] as const)
        : []),
      ...(/^POST [^ ]*\/releases$/.test(line)
        ? ([['makes what is not seen at once', { kind: 'hidden', times: 3 }]] as const)
        : []),
    ];
    it.each(disturbances)('that %s ends well', async (_, disturbance) => {
      await using here = await stage(untagged);
      here.fake.beforeRequest((at) => {
        if (at === number) here.fake.disturb(/./, disturbance);
      });
      expect((await here.publish({ createTag: true })).failures).toEqual([]);
      expect(serverState(here.repository)).toEqual(done);
      expect(here.fake.faults).toEqual([]);
    });
  },
);
