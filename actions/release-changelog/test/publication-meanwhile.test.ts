import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { marked } from '../src/publish/draft-mark.ts';
import { commit, older, serverState, stage, whole, wholeTags, writeFiles } from './publishing.ts';
import type { Stage } from './publishing.ts';

/** Does something once, when the first request that matches arrives. */
function onceAt(here: Stage, pattern: RegExp, act: () => void): void {
  let done = false;
  here.fake.beforeRequest((_, line) => {
    if (done || !pattern.test(line)) return;
    done = true;
    act();
  });
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** As this job leaves it. */
const ownDraft = marked('x', 'a'.repeat(16), sha256);

const draftIsMade = /^POST \S*\/releases$/;

describe('a file that is written', () => {
  it.each<[string, (folder: string) => void, string]>([
    ['longer', (at) => writeFiles(at, { 'a.zip': '12345' }), 'a.zip changed after it was read'],
    ['shorter', (at) => writeFiles(at, { 'a.zip': '1' }), 'a.zip changed after it was read'],
    ['anew, as long', (at) => writeFiles(at, { 'a.zip': '321' }), 'the file changed after it was'],
    ['and removed', (at) => rmSync(join(at, 'a.zip')), 'a.zip cannot be read: ENOENT'],
  ])('%s while the draft is made is not published', async (_, change, words) => {
    await using here = await stage();
    using folder = tempFolder();
    writeFiles(folder.path, { 'a.zip': '123' });
    onceAt(here, draftIsMade, () => change(folder.path));
    const { failures } = await here.publish({ assets: ['*.zip'] }, { files: folder.path });
    expect(failures).toEqual([expect.stringContaining(words)]);
    expect(serverState(here.repository).releases).toMatchObject([{ draft: true }]);
    const uploads = here.fake.requests.filter((line) => line.includes('/uploads/'));
    expect(uploads.length).toBeLessThanOrEqual(1);
    expect(here.fake.faults).toEqual([]);
  });

  it('with the same content is published', async () => {
    await using here = await stage();
    using folder = tempFolder();
    writeFiles(folder.path, { 'a.zip': '123' });
    onceAt(here, draftIsMade, () => writeFiles(folder.path, { 'a.zip': '123' }));
    const { failures } = await here.publish({ assets: ['*.zip'] }, { files: folder.path });
    expect(failures).toEqual([]);
    expect(serverState(here.repository).releases).toMatchObject([{ draft: false }]);
  });
});

describe('a release', () => {
  it.each([
    ['a higher version', 'v1.2.4', false, 'v1.2.4'],
    ['a higher version of the same series without v', '1.2.4', false, '1.2.4'],
    ['a higher version of another series', 'app-v1.2.4', false, 'v1.2.3'],
    ['a prerelease of a higher version', 'v1.3.0-rc.1', true, 'v1.2.3'],
  ])('during whose uploads %s is published', async (_, tag, prerelease, latest) => {
    await using here = await stage();
    onceAt(here, /\/uploads\//, () => {
      here.repository.tags.set(tag, { sha: commit });
      here.repository.addRelease({ tag, prerelease, createdAt: '2026-11-03T09:00:00Z' });
    });
    const { failures, isLatest } = await here.publish();
    expect(failures).toEqual([]);
    expect(here.repository.latest()?.tag).toBe(latest);
    expect(isLatest).toBe(latest === 'v1.2.3');
  });

  it.each([
    ['is deleted', undefined, 'the tag v1.2.3 was on the server, and is not there any more'],
    ['is moved', older, 'the tag v1.2.3 was moved meanwhile, from ccccccc to bbbbbbb'],
  ])('whose tag %s during the uploads is not published', async (_, to, words) => {
    await using here = await stage();
    onceAt(here, /\/uploads\//, () => {
      if (to === undefined) here.repository.tags.delete('v1.2.3');
      else here.repository.tags.set('v1.2.3', { sha: to });
    });
    const { failures } = await here.publish();
    expect(failures).toEqual([expect.stringContaining(words)]);
    expect(serverState(here.repository).releases).toMatchObject([{ draft: true }]);
  });

  it('that moves to the next page while the list is read is seen once', async () => {
    await using here = await stage();
    here.repository.addRelease({ tag: 'v0.0.1000' });
    here.repository.addRelease({ tag: 'v1.2.3', draft: true, body: ownDraft });
    for (let n = 0; n < 99; n += 1) here.repository.addRelease({ tag: `v0.0.${n}` });
    // The draft is the last of the first page, and then also the first of the second.
    let pages = 0;
    here.fake.afterRequest((_, line) => {
      if (!/^GET \S*\/releases\?/.test(line)) return;
      pages += 1;
      if (pages === 1) here.repository.addRelease({ tag: 'v0.1.0' });
    });
    const { failures, notes } = await here.publish();
    expect([failures, notes]).toEqual([[], []]);
    expect(here.fake.requests.filter((line) => line.startsWith('DELETE'))).toEqual([]);
    const ours = serverState(here.repository).releases.filter(({ tag }) => tag === 'v1.2.3');
    expect(ours).toEqual([whole]);
    expect(serverState(here.repository).tags).toEqual(wholeTags);
  });
});
