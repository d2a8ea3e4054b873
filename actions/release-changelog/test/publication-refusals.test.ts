import { describe, expect, it } from '@jest/globals';
import { refusal } from '../../../tools/testkit/github/index.ts';
import type { Answer, RepositoryOptions } from '../../../tools/testkit/github/index.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import type { ReleaseOrder } from '../src/publish/publication.ts';
import { commit, older, serverState, stage, wholeTags, writeFiles } from './publishing.ts';

type Row = readonly [
  name: string,
  options: Partial<RepositoryOptions>,
  order: Partial<ReleaseOrder>,
  failure: string,
];

const untagged = { tags: { 'v1.2.2': older } };
const onlyRead = { permission: 'contents: read' } as const;

const rows: readonly Row[] = [
  ['no tag', untagged, {}, 'the server has no tag v1.2.3: push it, or set create-tag: true'],
  [
    'a tag at another commit',
    { tags: { 'v1.2.3': older } },
    {},
    'on the server the tag v1.2.3 is at bbbbbbb, but the checkout has ccccccc',
  ],
  [
    'a checkout that is not the newest of the default branch',
    { ...untagged, heads: { main: older }, commits: [commit] },
    { createTag: true },
    'main is at bbbbbbb, but the checkout has ccccccc. Run the workflow on main again',
  ],
  [
    'a token that may only read',
    onlyRead,
    {},
    'could not create the release of v1.2.3: the token lacks permission (403); it needs "contents: write" (Resource not accessible by integration). The release is not complete. Once this is mended, run the job again: it goes on from there',
  ],
  [
    'a token that may only read, before the tag is made',
    { ...onlyRead, ...untagged },
    { createTag: true },
    'could not create the tag v1.2.3: the token lacks permission (403); it needs "contents: write"',
  ],
  [
    'a ruleset on tags',
    { ...untagged, refusedRefs: (ref) => ref === 'refs/tags/v1.2.3' },
    { createTag: true },
    'a ruleset of the repository forbids it: let the app "GitHub Actions" bypass the ruleset',
  ],
];

it.each(rows)('%s is told, and nothing is written', async (_, options, order, failure) => {
  await using here = await stage(options);
  const { failures } = await here.publish(order);
  expect(failures).toEqual([expect.stringContaining(failure)]);
  expect(here.repository.releases).toEqual([]);
  expect(here.fake.faults).toEqual([]);
});

it('a repository that the token may not read has no missing tag', async () => {
  await using here = await stage();
  const notFound = Array.from({ length: 20 }, () => refusal(404, 'Not Found'));
  here.fake.answerNext(/./, ...notFound);
  await expect(here.publish({ assets: [] })).rejects.toThrow(
    'could not read the default branch: it does not exist, or the token may not read it (404)',
  );
  expect(here.fake.writes).toEqual([]);
});

const invalid = (message: string): Answer => ({
  status: 422,
  body: {
    ...(refusal(422, 'Validation Failed').body as object),
    errors: [{ resource: 'Release', code: 'custom', field: 'tag_name', message }],
  },
});

describe('an answer of GitHub', () => {
  it.each<[string, RegExp, Answer, string]>([
    [
      'a tag of an immutable release',
      /^POST .*\/releases$/,
      invalid('tag_name was used by an immutable release'),
      'GitHub accepts the tag never again: release the next version',
    ],
    [
      'a 404 for a new release',
      /^POST .*\/releases$/,
      refusal(404, 'Not Found'),
      'GITHUB_TOKEN may not create a release',
    ],
    [
      'a text that is too long',
      /^PATCH .*\/releases\/\d+$/,
      invalid('body is too long (maximum is 25000 characters)'),
      'the notes are longer than this server accepts',
    ],
    [
      'an upload that is forbidden',
      /^POST .*\/assets/,
      refusal(403, 'Resource not accessible by integration'),
      'it needs "contents: write"',
    ],
    [
      'a used up limit',
      /^POST .*\/releases$/,
      {
        ...refusal(403, 'API rate limit exceeded for installation'),
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
      },
      "the token's rate limit is used up until 2100-01-01T00:00:00.000Z",
    ],
  ])('is explained: %s', async (_, line, answer, words) => {
    await using here = await stage();
    here.fake.answerNext(line, ...Array.from({ length: 8 }, () => answer));
    const { failures } = await here.publish();
    expect(failures).toEqual([expect.stringContaining(words)]);
  });
});

it('a floating tag that a ruleset holds leaves the release published and the step red', async () => {
  await using here = await stage({ refusedRefs: (ref) => ref === 'refs/tags/v1' });
  const { failures, floatingTags } = await here.publish();
  expect(failures).toEqual([
    expect.stringMatching(
      /^the floating tag v1 is not moved, but the release is published: .*ruleset/,
    ),
  ]);
  expect(floatingTags.map(({ name, done }) => [name, done])).toEqual([
    ['v1', 'refused'],
    ['v1.2', 'made'],
  ]);
  expect(serverState(here.repository).releases).toMatchObject([{ draft: false }]);
});

it('a published file is not replaced by another, and the floating tags still move', async () => {
  await using here = await stage();
  await here.publish({ floatingTags: false });
  const [release] = here.repository.releases;
  const asset = release?.assets.find(({ name }) => name === 'app.tar.gz');
  if (asset) asset.sha256 = 'd'.repeat(64);
  const { failures } = await here.publish();
  expect(failures).toEqual([expect.stringContaining('A published asset is not replaced')]);
  expect(asset?.sha256).toBe('d'.repeat(64));
  expect(serverState(here.repository).tags).toEqual(wholeTags);
});

it('a file that GitHub would refuse stops the step before anything is made', async () => {
  await using here = await stage(untagged);
  using folder = tempFolder();
  writeFiles(folder.path, { 'empty.txt': '' });
  const published = here.publish({ createTag: true, assets: ['*.txt'] }, { files: folder.path });
  await expect(published).rejects.toThrow('assets: empty.txt is empty');
  expect(here.fake.requests).toEqual([]);
});
