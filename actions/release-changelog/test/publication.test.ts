import { describe, expect, it } from '@jest/globals';
import { badGateway, secondaryLimits } from '../../../tools/testkit/github/index.ts';
import type { Answer, Disturbance } from '../../../tools/testkit/github/index.ts';
import { commit, older, serverState, stage, tagOf, whole, wholeTags } from './publishing.ts';
import type { Stage } from './publishing.ts';

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
    await using here = await stage(untagged);
    expect((await here.publish({ createTag: true })).failures).toEqual([]);
    expect(serverState(here.repository)).toEqual(done);
    expect(here.repository.tags.get('v1.2.3')?.annotated).toMatchObject({
      message: 'Release 1.2.3',
    });
  });

  it('that is a prerelease becomes neither the latest nor a floating tag', async () => {
    await using here = await stage({ tags: { 'v2.0.0-rc.1': commit } });
    const { isLatest } = await here.publish({ tag: tagOf('v2.0.0-rc.1') });
    expect(isLatest).toBe(false);
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

const untagged = { tags: { 'v1.2.2': older } };

/** The requests of an undisturbed run, each of which then goes wrong. */
async function requestsOfOneRun(): Promise<readonly string[]> {
  await using here = await stage(untagged);
  await here.publish({ createTag: true });
  return [...here.fake.requests];
}

const requests = await requestsOfOneRun();

type Mishap = (here: Stage) => Promise<void>;

/** The job is killed at the request, and runs again. Nothing reaches the server in between. */
const killed =
  (number: number, when: 'before' | 'after'): Mishap =>
  async (here) => {
    let dead = false;
    here.fake.beforeRequest((at) => {
      dead ||= when === 'before' && at === number;
      return dead ? 'drop' : undefined;
    });
    here.fake.afterRequest((at) => {
      dead ||= when === 'after' && at === number;
    });
    await here.publish({ createTag: true }).catch(() => undefined);
    here.fake.beforeRequest(() => undefined);
  };

const disturbed =
  (number: number, disturbance: Disturbance): Mishap =>
  (here) => {
    here.fake.beforeRequest((at) => {
      if (at === number) here.fake.disturb(/./, disturbance);
    });
    return Promise.resolve();
  };

const answered = (answer: Answer): Disturbance => ({ kind: 'answered', answer });

const ofAll: Readonly<Record<string, Disturbance>> = {
  'broken connection': { kind: 'reset' },
  '502': answered(badGateway),
  'secondary limit': answered(secondaryLimits.forbidden),
  'secondary limit with retry-after': answered(secondaryLimits.tooManyRetryAfter),
};

const ofWrites: Readonly<Record<string, Disturbance>> = {
  'done, then 502': { kind: 'done-but', answer: badGateway },
  'done, then broken connection': { kind: 'done-then-reset' },
};

const ofUploads: Readonly<Record<string, Disturbance>> = {
  'broken in its middle': { kind: 'reset-upload', afterBytes: 3 },
  'answered by 502, which leaves an asset': { kind: 'failed-upload', answer: badGateway },
};

function mishapsOf(number: number, line: string): Readonly<Record<string, Mishap>> {
  const disturbances: Readonly<Record<string, Disturbance>> = {
    ...ofAll,
    ...(line.startsWith('GET ') ? {} : ofWrites),
    ...(line.includes('/uploads/') ? ofUploads : {}),
    ...(/^POST [^ ]*\/releases$/.test(line) ? { 'seen late': { kind: 'hidden', times: 3 } } : {}),
  };
  return {
    'killed before': killed(number, 'before'),
    'killed after': killed(number, 'after'),
    ...mapped(disturbances, (one) => disturbed(number, one)),
  };
}

const mapped = <T, U>(values: Readonly<Record<string, T>>, to: (value: T) => U) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value)]));

async function after(mishap: Mishap, immutable: boolean) {
  await using here = await stage({ ...untagged, immutable });
  await mishap(here);
  const { failures } = await here.publish({ createTag: true });
  const { faults } = here.fake;
  return { ...serverState(here.repository), failures, faults, left: here.fake.disturbancesLeft() };
}

async function expectWell(mishaps: Readonly<Record<string, Mishap>>, immutable: boolean) {
  const ends = await Promise.all(
    Object.entries(mishaps).map(
      async ([name, mishap]) => [name, await after(mishap, immutable)] as const,
    ),
  );
  const well = { ...done, failures: [], faults: [], left: 0 };
  expect(Object.fromEntries(ends)).toEqual(mapped(mishaps, () => well));
}

describe('a release is whole in the end, whatever happens to', () => {
  it.each(requests.map((line, at) => [at + 1, line] as const))(
    'request %i, %s',
    async (number, line) => {
      await expectWell(mishapsOf(number, line), false);
      const kills = {
        before: killed(number, 'before'),
        after: killed(number, 'after'),
      };
      await expectWell(kills, true);
    },
  );
});
