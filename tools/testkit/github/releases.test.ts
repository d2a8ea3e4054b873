import { expect, it } from '@jest/globals';
import { api, first, idOf, invalid, last, second } from './api.samples.ts';
import type { Asked } from './api.samples.ts';

const draft = { tag_name: 'v1', draft: true };

const exists = invalid({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
const notLatest = invalid({ message: 'Latest release cannot be draft or prerelease.' });

it.each<[string, Asked[], object, object?]>([
  [
    'publishes',
    [['POST releases', { tag_name: 'v1', name: 'One', body: 'x' }]],
    {
      status: 201,
      body: {
        tag_name: 'v1',
        name: 'One',
        body: 'x',
        draft: false,
        immutable: false,
        target_commitish: 'main',
      },
    },
  ],
  [
    'makes a draft',
    [['POST releases', draft]],
    { status: 201, body: { draft: true, published_at: null } },
  ],
  [
    'allows two drafts with one tag',
    [
      ['POST releases', draft],
      ['POST releases', draft],
    ],
    { status: 201 },
  ],
  [
    'refuses a second published release',
    [
      ['POST releases', { tag_name: 'v1' }],
      ['POST releases', { tag_name: 'v1' }],
    ],
    exists,
  ],
  [
    'allows a draft beside a published release',
    [
      ['POST releases', { tag_name: 'v1' }],
      ['POST releases', draft],
    ],
    { status: 201 },
  ],
  [
    'refuses to publish the second draft',
    [
      ['POST releases', { tag_name: 'v1' }],
      ['POST releases', draft],
      ['PATCH releases/ID', { draft: false }],
    ],
    exists,
  ],
  [
    'publishes a draft',
    [
      ['POST releases', draft],
      ['PATCH releases/ID', { draft: false }],
    ],
    { status: 200, body: { draft: false, published_at: expect.any(String) } },
  ],
  [
    'accepts the longest body',
    [['POST releases', { ...draft, body: 'x'.repeat(125_000) }]],
    { status: 201 },
  ],
  [
    'refuses a longer body',
    [['POST releases', { ...draft, body: 'x'.repeat(125_001) }]],
    invalid({
      code: 'custom',
      field: 'body',
      message: 'body is too long (maximum is 125000 characters)',
    }),
  ],
  [
    'refuses a longer body in an update',
    [
      ['POST releases', draft],
      ['PATCH releases/ID', { body: 'x'.repeat(125_001) }],
    ],
    invalid({ field: 'body' }),
  ],
  [
    'refuses an unknown target',
    [['POST releases', { ...draft, target_commitish: 'nowhere' }]],
    invalid({ code: 'invalid', field: 'target_commitish' }),
  ],
  [
    'changes the title alone',
    [
      ['POST releases', { tag_name: 'v1', body: 'x' }],
      ['PATCH releases/ID', { name: 'One' }],
    ],
    { status: 200, body: { name: 'One', body: 'x', draft: false } },
  ],
  ['shows a draft by its id', [['POST releases', draft], ['GET releases/ID']], { status: 200 }],
  [
    'shows no draft by its tag',
    [['POST releases', draft], ['GET releases/tags/v1']],
    { status: 404 },
  ],
  [
    'shows no draft as the latest',
    [['POST releases', draft], ['GET releases/latest']],
    { status: 404 },
  ],
  [
    'shows a published release by its tag',
    [['POST releases', { tag_name: 'pkg/v1' }], ['GET releases/tags/pkg%2Fv1']],
    { status: 200, body: { tag_name: 'pkg/v1' } },
  ],
  [
    'deletes',
    [['POST releases', draft], ['DELETE releases/ID'], ['GET releases/ID']],
    { status: 404 },
  ],
  ['cannot delete what is gone', [['DELETE releases/1']], { status: 404 }],
  ['cannot update what is gone', [['PATCH releases/1', { draft: false }]], { status: 404 }],
  [
    'refuses to make a prerelease the latest',
    [['POST releases', { tag_name: 'v1', prerelease: true, make_latest: 'true' }]],
    notLatest,
  ],
  [
    'refuses to make a draft the latest',
    [
      ['POST releases', draft],
      ['PATCH releases/ID', { make_latest: 'true' }],
    ],
    notLatest,
  ],
  [
    'ignores make_latest of a new draft',
    [['POST releases', { ...draft, make_latest: 'true' }]],
    { status: 201 },
  ],
  [
    'cannot make the tag against a ruleset',
    [['POST releases', { tag_name: 'v1' }]],
    invalid({ field: 'pre_receive' }, { message: 'Published releases must have a valid tag' }),
    { refusedRefs: () => true },
  ],
  [
    'publishes under a ruleset if the tag is there',
    [['POST releases', { tag_name: 'v1' }]],
    { status: 201 },
    { refusedRefs: () => true, tags: { v1: first } },
  ],
  [
    'refuses a read-only token',
    [['POST releases', draft]],
    { status: 403, body: { message: 'Resource not accessible by integration' } },
    { permission: 'contents: read' },
  ],
])('%s', async (_, requests, expected, options = {}) => {
  await using server = await api(options);
  expect(await last(server, requests)).toMatchObject(expected);
  expect(server.fake.faults).toEqual([]);
});

it('makes the missing tag at the target, but only of a published release', async () => {
  await using server = await api({ tags: { old: first } });
  await server.ask('POST releases', { ...draft, tag_name: 'draft' });
  await server.ask('POST releases', { tag_name: 'v1' });
  await server.ask('POST releases', { tag_name: 'v2', target_commitish: first });
  await server.ask('POST releases', { tag_name: 'old', target_commitish: second });
  expect([...server.repository.tags]).toEqual([
    ['old', { sha: first }],
    ['v1', { sha: second }],
    ['v2', { sha: first }],
  ]);
});

it('lists newest first, in pages', async () => {
  await using server = await api();
  const ids: number[] = [];
  for (const tag_name of ['v1', 'v2', 'v3'])
    ids.unshift(await idOf(server.ask('POST releases', { ...draft, tag_name })));
  expect(ids).toEqual(ids.toSorted((a, b) => b - a));
  const pages = [1, 2].map((page) => server.ask(`GET releases?per_page=2&page=${page}`));
  const listed = (await Promise.all(pages)).flatMap(({ body }) => body as { id: number }[]);
  expect(listed.map(({ id }) => id)).toEqual(ids);
});

it('hides drafts from a token that may only read', async () => {
  await using server = await api({ permission: 'contents: read' });
  const hidden = server.repository.addRelease({ tag: 'v2', draft: true });
  const asset = server.repository.addAsset(hidden, { name: 'a' });
  const shown = server.repository.addRelease({ tag: 'v1' });
  expect(await server.ask('GET releases')).toMatchObject({ body: [{ id: shown.id }] });
  expect(await server.ask(`GET releases/${hidden.id}`)).toMatchObject({ status: 404 });
  expect(await server.ask(`GET releases/${hidden.id}/assets`)).toMatchObject({ status: 404 });
  expect(await server.ask(`GET releases/assets/${asset.id}`)).toMatchObject({ status: 404 });
  expect(await server.ask(`GET releases/${shown.id}`)).toMatchObject({ status: 200 });
});

it('hides a new release from the next reads', async () => {
  await using server = await api();
  server.fake.disturb(/^POST .*\/releases$/, { kind: 'hidden', times: 2 });
  const id = await idOf(server.ask('POST releases', { tag_name: 'v1' }));
  expect(await server.ask(`GET releases/${id}`)).toMatchObject({ status: 404 });
  expect(await server.ask('GET releases')).toMatchObject({ body: [] });
  expect(await server.ask('GET releases')).toMatchObject({ body: [{ id }] });
  expect(server.fake.faults).toEqual([]);
});
