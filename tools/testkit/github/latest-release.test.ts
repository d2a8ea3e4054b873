import { expect, it } from '@jest/globals';
import { api, first, idOf, second } from './api.samples.ts';

it.each<[string, object[], string | undefined]>([
  ['the last published one', [{ tag_name: 'v1' }, { tag_name: 'v2' }], 'v2'],
  ['not a draft', [{ tag_name: 'v1' }, { tag_name: 'v2', draft: true }], 'v1'],
  ['not a prerelease', [{ tag_name: 'v1' }, { tag_name: 'v2-rc.1', prerelease: true }], 'v1'],
  ['nothing but prereleases', [{ tag_name: 'v2-rc.1', prerelease: true }], undefined],
  [
    'not one that says false',
    [{ tag_name: 'v2' }, { tag_name: 'v1.9', make_latest: 'false' }],
    'v2',
  ],
  [
    'the higher one for legacy',
    [{ tag_name: 'v2' }, { tag_name: 'v1.9', make_latest: 'legacy' }],
    'v2',
  ],
  [
    'the new higher one for legacy',
    [{ tag_name: 'v2' }, { tag_name: 'v10', make_latest: 'legacy' }],
    'v10',
  ],
  ['a lower one that says nothing', [{ tag_name: 'v2' }, { tag_name: 'v1.9' }], 'v1.9'],
  ['the only one, even with false', [{ tag_name: 'v1', make_latest: 'false' }], 'v1'],
])('latest is %s', async (_, published, tag) => {
  await using server = await api();
  for (const fields of published)
    expect(await server.ask('POST releases', fields)).toMatchObject({ status: 201 });
  expect(server.repository.latest()?.tag).toBe(tag);
  const answer = await server.ask('GET releases/latest');
  expect(answer).toMatchObject(tag ? { body: { tag_name: tag } } : { status: 404 });
});

it('gives latest by an update, and takes it by one', async () => {
  await using server = await api();
  const one = await idOf(server.ask('POST releases', { tag_name: 'v1' }));
  const two = await idOf(server.ask('POST releases', { tag_name: 'v2' }));
  await server.ask(`PATCH releases/${one}`, { make_latest: 'true' });
  expect(server.repository.latest()?.tag).toBe('v1');
  await server.ask(`PATCH releases/${two}`, { name: 'no make_latest' });
  expect(server.repository.latest()?.tag).toBe('v1');
  await server.ask(`PATCH releases/${one}`, { make_latest: 'false' });
  expect(server.repository.latest()?.tag).toBe('v2');
  await server.ask(`DELETE releases/${two}`);
  expect(server.repository.latest()?.tag).toBe('v1');
});

it('dates a release by its commit', async () => {
  const dates = { [first]: '2026-01-01T00:00:00Z', [second]: '2026-02-01T00:00:00Z' };
  await using server = await api({ commitDate: (sha) => dates[sha] ?? '' });
  await server.ask('POST releases', { tag_name: 'v1' });
  const old = { tag_name: 'v9', target_commitish: first, make_latest: 'legacy' };
  expect(await server.ask('POST releases', old)).toMatchObject({
    body: { created_at: '2026-01-01T00:00:00Z' },
  });
  expect(server.repository.latest()?.tag).toBe('v1');
});
