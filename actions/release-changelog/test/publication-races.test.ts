import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import type { ReleaseOrder } from '../src/publish/publication.ts';
import { commit, older, serverState, stage, wholeTags, writeFiles } from './publishing.ts';
import type { Stage } from './publishing.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const legs = ['linux', 'macos', 'windows'];

/** Three jobs of a matrix publish at once, each with a file of its own. */
async function race(here: Stage, order: Partial<ReleaseOrder> = {}) {
  using folder = tempFolder();
  return await Promise.all(
    legs.map((leg) => {
      const files = `${folder.path}/${leg}`;
      writeFiles(files, { [`${leg}.zip`]: leg });
      const job = leg.padEnd(16, '0');
      return here.publish({ createTag: true, assets: ['*.zip'], ...order }, { job, files });
    }),
  );
}

const assets = {
  SHA256SUMS: sha256(legs.map((leg) => `${sha256(leg)}  ${leg}.zip\n`).join('')),
  ...Object.fromEntries(legs.map((leg) => [`${leg}.zip`, sha256(leg)])),
};
const untagged = { tags: { 'v1.2.2': older } };
const allMade = { kind: 'hidden', times: 2 } as const;

describe('three jobs that race for one tag', () => {
  it.each([
    ['at once', 0],
    ['while GitHub shows new releases late', 3],
  ])('%s end with one release and every asset once', async (_, late) => {
    await using here = await stage(untagged);
    for (let n = 0; n < late; n += 1) here.fake.disturb(/^POST .*\/releases$/, allMade);
    const ended = await race(here);
    expect(ended.map(({ failures }) => failures)).toEqual([[], [], []]);
    const { releases, tags } = serverState(here.repository);
    expect(releases).toEqual([expect.objectContaining({ draft: false, assets })]);
    expect(tags).toEqual(wholeTags);
    expect(here.fake.faults).toEqual([]);
  });

  it('write one draft, which one job then publishes, also as an immutable release', async () => {
    await using here = await stage({ ...untagged, immutable: true });
    const ended = await race(here, { draft: true });
    expect(ended.map(({ failures }) => failures)).toEqual([[], [], []]);
    expect(serverState(here.repository).releases).toMatchObject([{ draft: true, assets }]);
    expect((await here.publish({ assets: [] })).failures).toEqual([]);
    expect(serverState(here.repository).releases).toMatchObject([{ draft: false, assets }]);
    expect(here.repository.releases[0]?.immutable).toBe(true);
  });

  it('learn what to do where the first makes the release immutable', async () => {
    await using here = await stage({ ...untagged, immutable: true });
    await here.publish({ createTag: true });
    using folder = tempFolder();
    writeFiles(folder.path, { 'late.zip': 'late' });
    const { failures } = await here.publish({ assets: ['*.zip'] }, { files: folder.path });
    expect(failures).toEqual([expect.stringContaining('set draft: true in its jobs')]);
  });

  it('keep a draft that another run left', async () => {
    await using here = await stage();
    here.repository.addRelease({ tag: 'v1.2.3', name: 'Release 1.2.3', body: 'x' });
    here.repository.addRelease({ tag: 'v1.2.3', draft: true, body: 'by hand' });
    const { failures, notes } = await here.publish({ assets: [] });
    expect(failures).toEqual([]);
    expect(notes.join()).toContain('Another draft has this tag');
    expect(here.repository.releases).toHaveLength(2);
  });
});

it('finds a tag that another run made at another commit', async () => {
  await using here = await stage(untagged);
  here.fake.beforeRequest((_, line) => {
    if (line.endsWith('/git/refs')) here.repository.tags.set('v1.2.3', { sha: older });
  });
  const { failures } = await here.publish({ createTag: true });
  expect(failures).toEqual([
    expect.stringContaining(`at ${older.slice(0, 7)} and not at ${commit.slice(0, 7)}`),
  ]);
  expect(here.repository.releases).toEqual([]);
});
