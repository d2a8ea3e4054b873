import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from '@jest/globals';
import { api } from './api.samples.ts';
import type { Disturbance } from './disturbance.ts';
import { badGateway, secondaryLimits } from './refusals.ts';

const create = /^POST .*\/releases$/;
const release = { tag_name: 'v1', draft: true };
const limits = /secondary rate limit/;

it.each<[Disturbance, answer: number | 'broken', releases: number]>([
  [{ kind: 'answered', answer: badGateway }, 502, 0],
  [{ kind: 'answered', answer: secondaryLimits.forbidden }, 403, 0],
  [{ kind: 'answered', answer: secondaryLimits.tooManyRetryAfter }, 429, 0],
  [{ kind: 'done-but', answer: badGateway }, 502, 1],
  [{ kind: 'reset' }, 'broken', 0],
  [{ kind: 'done-then-reset' }, 'broken', 1],
  [{ kind: 'hidden', times: 1 }, 201, 1],
])('%j is seen as %s and leaves %i releases', async (disturbance, answer, releases) => {
  await using server = await api();
  server.fake.disturb(create, disturbance);
  const outcome = server.ask('POST releases', release).then(
    ({ status }) => status,
    () => 'broken',
  );
  expect(await outcome).toBe(answer);
  expect(server.repository.releases).toHaveLength(releases);
  // the disturbance is over
  expect(await server.ask('POST releases', release)).toMatchObject({ status: 201 });
  expect(server.fake.faults).toEqual([]);
});

it('disturbs the matching requests in order, one each', async () => {
  await using server = await api();
  server.fake.disturb(create, { kind: 'answered', answer: badGateway }, { kind: 'reset' });
  server.fake.answerNext(create, secondaryLimits.tooMany);
  expect(await server.ask('GET releases')).toMatchObject({ status: 200 });
  expect(await server.ask('POST releases', release)).toMatchObject({ status: 502 });
  await expect(server.ask('POST releases', release)).rejects.toThrow('fetch failed');
  expect(server.fake.disturbancesLeft()).toBe(1);
  expect(await server.ask('POST releases', release)).toMatchObject({ status: 429 });
  expect(server.fake.disturbancesLeft()).toBe(0);
  expect(await server.ask('POST releases', release)).toMatchObject({ status: 201 });
});

it.each<[Disturbance]>([
  [{ kind: 'hidden', times: 1 }],
  [{ kind: 'reset-upload', afterBytes: 1 }],
  [{ kind: 'failed-upload', answer: badGateway }],
])('reports %j where it cannot happen', async (disturbance) => {
  await using server = await api();
  server.fake.disturb(/^GET /, disturbance);
  expect(await server.ask('GET releases')).toMatchObject({ status: 422 });
  expect(server.fake.faults).toEqual([expect.stringContaining('cannot happen')]);
});

it('reports a reset that comes after the end of the upload', async () => {
  await using server = await api();
  const { id } = server.repository.addRelease({ tag: 'v1', draft: true });
  server.fake.disturb(/assets/, { kind: 'reset-upload', afterBytes: 8 });
  expect(await server.upload(id, 'a', 'content')).toMatchObject({ status: 422 });
  expect(server.fake.faults).toEqual([expect.stringContaining('cannot happen')]);
});

it.each(Object.entries(secondaryLimits))('the limit %s is told as GitHub does', (name, answer) => {
  expect(answer.body).toMatchObject({ message: expect.stringMatching(limits) });
  expect('headers' in answer).toBe(name.endsWith('RetryAfter'));
});

it('records each write with its time and token', async () => {
  await using server = await api();
  await server.ask('GET releases');
  const headers = { authorization: 'token t' };
  const body = JSON.stringify(release);
  await fetch(`${server.fake.url}/repos/o/r/releases`, { method: 'POST', headers, body });
  await server.ask('POST releases', release);
  const [first, second, ...rest] = server.fake.writes;
  expect([first, second, rest]).toMatchObject([
    { line: 'POST /repos/o/r/releases', authorization: 'token t' },
    { line: 'POST /repos/o/r/releases', authorization: undefined },
    [],
  ]);
  expect(second?.at).toBeGreaterThan(first?.at ?? Number.NaN);
});

/** Makes two drafts, one after the other. */
const twoDrafts = `
  const body = JSON.stringify(${JSON.stringify(release)});
  for (const _ of [1, 2])
    await fetch(process.argv[1] + '/repos/o/r/releases', { method: 'POST', body });
`;

it.each([
  ['before it is done', 0],
  ['after it is done', 1],
])('lets a test kill a process at its first request, %s', async (_, releases) => {
  await using server = await api();
  const child = spawn(process.execPath, ['--input-type=module', '-e', twoDrafts, server.fake.url]);
  const exit = once(child, 'exit');
  const kill = async (number: number) => {
    if (number !== 1) return;
    child.kill('SIGKILL');
    await exit;
  };
  if (releases === 1) server.fake.afterRequest(kill);
  else
    server.fake.beforeRequest(async (number) => {
      await kill(number);
      return 'drop' as const;
    });
  expect(await exit).toEqual([null, 'SIGKILL']);
  // an answer shows that the fake is past the request of the dead process
  server.fake.beforeRequest(() => undefined);
  expect(await server.ask('GET releases')).toMatchObject({ status: 200 });
  expect(server.repository.releases).toHaveLength(releases);
  expect(server.fake.requests).toHaveLength(2);
  expect(server.fake.faults).toEqual([]);
});

/** Sends half of the body that it announces, then waits. */
const halfUpload = `
  const { request } = await import('node:http');
  const headers = { 'content-type': 'text/plain', 'content-length': 1_000_000 };
  const sent = request(process.argv[1], { method: 'POST', headers });
  sent.write(Buffer.alloc(500_000));
`;

it('keeps a `starter` of a process that is killed in an upload', async () => {
  await using server = await api();
  const { id } = server.repository.addRelease({ tag: 'v1', draft: true });
  const url = `${server.fake.url}/uploads/repos/o/r/releases/${id}/assets?name=a`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', halfUpload, url]);
  const done = new Promise<void>((resolve) => server.fake.afterRequest(() => resolve()));
  server.fake.beforeRequest(() => void setImmediate(() => child.kill('SIGKILL')));
  await done;
  expect(server.repository.releases[0]?.assets).toMatchObject([{ name: 'a', state: 'starter' }]);
  expect(server.fake.faults).toEqual([]);
});
