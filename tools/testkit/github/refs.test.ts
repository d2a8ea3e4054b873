import { expect, it } from '@jest/globals';
import { api, first, second, unknown } from './api.samples.ts';
import type { RepositoryOptions } from './fake-repository.ts';

const tags = { v1: first, 'pkg/v1': first, 'v1.0.0': { sha: first, annotated: true } } as const;
const protectedTags: Partial<RepositoryOptions> = {
  refusedRefs: (ref) => ref.startsWith('refs/tags/v'),
};
const created = { ref: 'refs/tags/v2', sha: second };

it.each<[line: string, body: unknown, status: number, part: unknown, options?: object]>([
  ['GET git/ref/tags/v1', undefined, 200, { object: { type: 'commit', sha: first } }],
  ['GET git/ref/tags%2Fv1', undefined, 200, { ref: 'refs/tags/v1' }],
  ['GET git/ref/tags/pkg/v1', undefined, 200, { ref: 'refs/tags/pkg/v1' }],
  ['GET git/ref/tags/v1.0.0', undefined, 200, { object: { type: 'tag' } }],
  ['GET git/ref/heads/main', undefined, 200, { object: { type: 'commit', sha: second } }],
  ['GET git/ref/tags/v', undefined, 404, { message: 'Not Found' }],
  [
    'GET git/matching-refs/tags/v1',
    undefined,
    200,
    [{ ref: 'refs/tags/v1' }, { ref: 'refs/tags/v1.0.0' }],
  ],
  ['GET git/matching-refs/tags/x', undefined, 200, []],
  ['POST git/refs', created, 201, { ref: 'refs/tags/v2', object: { sha: second } }],
  [
    'POST git/refs',
    { ...created, ref: 'refs/tags/v1' },
    422,
    { message: 'Reference already exists' },
  ],
  ['POST git/refs', { ...created, sha: unknown }, 422, { message: 'Object does not exist' }],
  ['POST git/refs', { ...created, ref: 'v2' }, 422, { message: expect.stringContaining('refs/') }],
  [
    'POST git/refs',
    created,
    422,
    { message: expect.stringContaining('creations being restricted') },
    protectedTags,
  ],
  ['PATCH git/refs/tags/v1', { sha: second, force: true }, 200, { object: { sha: second } }],
  ['PATCH git/refs/tags/pkg/v1', { sha: second, force: true }, 200, { object: { sha: second } }],
  ['PATCH git/refs/tags/v1', { sha: first }, 200, { object: { sha: first } }],
  ['PATCH git/refs/tags/v1', { sha: second }, 422, { message: 'Update is not a fast forward' }],
  [
    'PATCH git/refs/tags/v2',
    { sha: second, force: true },
    422,
    { message: 'Reference does not exist' },
  ],
  [
    'PATCH git/refs/tags/v1',
    { sha: unknown, force: true },
    422,
    { message: 'Object does not exist' },
  ],
  [
    'PATCH git/refs/tags/v1',
    { sha: second, force: true },
    422,
    { message: expect.stringContaining('Cannot update this protected ref.') },
    protectedTags,
  ],
  ['DELETE git/refs/tags/v1', undefined, 204, undefined],
  ['DELETE git/refs/tags/v2', undefined, 422, { message: 'Reference does not exist' }],
  [
    'DELETE git/refs/tags/v1',
    undefined,
    422,
    { message: expect.stringContaining('Cannot delete this protected ref.') },
    protectedTags,
  ],
  [
    'POST git/refs',
    created,
    403,
    { message: 'Resource not accessible by integration' },
    { permission: 'contents: read' },
  ],
  [
    'GET git/ref/tags/v1',
    undefined,
    200,
    { ref: 'refs/tags/v1' },
    { permission: 'contents: read' },
  ],
  [
    'GET ',
    undefined,
    200,
    { default_branch: 'trunk', full_name: 'o/r' },
    { defaultBranch: 'trunk' },
  ],
])('%s %j is answered with %i', async (line, body, status, part, options = {}) => {
  await using server = await api({ tags, ...options });
  const answer = await server.ask(line, body);
  expect(answer.status).toBe(status);
  if (part === undefined) expect(answer.body).toBeUndefined();
  else expect(answer).toMatchObject({ body: part });
  expect(server.fake.faults).toEqual([]);
});

it('makes an annotated tag in two requests', async () => {
  await using server = await api();
  const made = await server.ask('POST git/tags', {
    tag: 'v1',
    message: 'Release 1\n',
    object: first,
    type: 'commit',
    tagger: { name: 'A', email: 'a@example.com', date: '2026-11-02T09:00:00Z' },
  });
  expect(made.status).toBe(201);
  expect([...server.repository.tags]).toEqual([]);
  const { sha } = made.body as { sha: string };
  await server.ask('POST git/refs', { ref: 'refs/tags/v1', sha });
  expect(server.repository.tags.get('v1')).toMatchObject({ sha, annotated: { object: first } });
  const read = await server.ask(`GET git/tags/${sha}`);
  expect(read).toMatchObject({ status: 200, body: { tag: 'v1', object: { sha: first } } });
  expect(await server.ask(`GET git/tags/${first}`)).toMatchObject({ status: 404 });
  const refused = await server.ask('POST git/tags', {
    tag: 'v2',
    message: 'x',
    object: unknown,
    type: 'commit',
  });
  expect(refused).toMatchObject({ status: 422, body: { message: 'Object does not exist' } });
  expect(server.fake.faults).toEqual([]);
});
