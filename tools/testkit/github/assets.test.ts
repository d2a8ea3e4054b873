import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { api } from './api.samples.ts';
import type { Api } from './api.samples.ts';
import { badGateway } from './refusals.ts';

const sha256 = createHash('sha256').update('content').digest('hex');

async function withRelease(
  options: object = {},
  fields: object = {},
): Promise<Api & { id: number }> {
  const server = await api(options);
  const { id } = server.repository.addRelease({ tag: 'v1', draft: true, ...fields });
  return { ...server, id };
}

it('stores the name, size and digest of an upload', async () => {
  await using server = await withRelease();
  const { status, body } = await server.upload(server.id, 'my tool.zip', 'content');
  const digest = `sha256:${sha256}`;
  expect({ status, body }).toMatchObject({
    status: 201,
    body: { name: 'my.tool.zip', label: '', state: 'uploaded', size: 7, digest },
  });
  const { id } = body as { id: number };
  const shown = { id, digest, content_type: 'application/octet-stream' };
  expect(await server.ask(`GET releases/assets/${id}`)).toMatchObject({ status: 200, body: shown });
  expect(await server.ask(`GET releases/${server.id}`)).toMatchObject({
    body: { assets: [shown] },
  });
  expect(server.repository.releases[0]?.assets).toMatchObject([{ sha256, size: 7 }]);
  expect(await server.ask(`DELETE releases/assets/${id}`)).toEqual({ status: 204 });
  expect(await server.ask(`GET releases/assets/${id}`)).toMatchObject({ status: 404 });
  expect(await server.ask(`DELETE releases/assets/${id}`)).toMatchObject({ status: 404 });
  expect(server.fake.faults).toEqual([]);
});

it('has an upload URL on another base, as a template', async () => {
  await using server = await withRelease();
  const { body } = await server.ask(`GET releases/${server.id}`);
  const { upload_url: template } = body as { upload_url: string };
  const path = `/repos/o/r/releases/${server.id}/assets`;
  expect(template).toBe(`${server.fake.url}/uploads${path}{?name,label}`);
  const options = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'content' };
  const url = template.replace('{?name,label}', '?name=a.txt&label=A');
  const answer = await fetch(url, options);
  expect(await answer.json()).toMatchObject({ label: 'A', content_type: 'text/plain' });
  const wrong = await fetch(`${server.fake.url}${path}?name=b.txt`, options);
  expect(wrong.status).toBe(422);
  expect(server.fake.faults).toEqual([expect.stringContaining('no operation')]);
});

const exists = { resource: 'ReleaseAsset', code: 'already_exists', field: 'name' };

it.each(['uploaded', 'starter'] as const)(
  'refuses the name of an asset that is %s',
  async (state) => {
    await using server = await withRelease();
    for (const release of server.repository.releases)
      server.repository.addAsset(release, { name: 'my.tool.zip', state, size: 0, sha256: null });
    const answer = await server.upload(server.id, 'my tool.zip', 'content');
    expect(answer).toMatchObject({ status: 422, body: { errors: [exists] } });
    expect(await server.ask(`GET releases/${server.id}/assets`)).toMatchObject({
      body: [{ state }],
    });
    expect(server.fake.faults).toEqual([]);
  },
);

it('lists assets in pages', async () => {
  await using server = await withRelease();
  for (const name of ['a', 'b', 'c']) await server.upload(server.id, name, name);
  const list = `GET releases/${server.id}/assets?per_page=2`;
  expect(await server.ask(list)).toMatchObject({ body: [{ name: 'a' }, { name: 'b' }] });
  expect(await server.ask(`${list}&page=2`)).toMatchObject({ body: [{ name: 'c' }] });
});

it('refuses an empty file', async () => {
  await using server = await withRelease();
  const answer = await server.upload(server.id, 'a', '');
  const message = 'size must be greater than or equal to 1';
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: 'size', message }] } });
  expect(server.repository.releases[0]?.assets).toEqual([]);
});

it('refuses changes of an immutable release', async () => {
  await using server = await withRelease({}, { draft: false, immutable: true });
  const [release] = server.repository.releases;
  const asset = release && server.repository.addAsset(release, { name: 'a' });
  expect(await server.upload(server.id, 'b', 'content')).toMatchObject({
    status: 422,
    body: { message: 'Cannot upload assets to an immutable release.' },
  });
  const message = 'Cannot delete asset from an immutable release';
  expect(await server.ask(`DELETE releases/assets/${asset?.id}`)).toMatchObject({
    status: 422,
    body: { errors: [{ message }] },
  });
  expect(release?.assets).toHaveLength(1);
  expect(server.fake.faults).toEqual([]);
});

it('refuses an upload with a token that may only read', async () => {
  await using server = await withRelease({ permission: 'contents: read' });
  expect(await server.upload(server.id, 'a', 'content')).toMatchObject({ status: 403 });
  expect(server.repository.releases[0]?.assets).toEqual([]);
});

it('refuses an upload to an unknown release', async () => {
  await using server = await api();
  expect(await server.upload(1, 'a', 'content')).toMatchObject({ status: 404 });
});

async function* pieces(count: number, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < count; at += 1) yield await Promise.resolve(new Uint8Array(size));
}

it('refuses an upload without Content-Length or Content-Type', async () => {
  await using server = await withRelease();
  const url = `${server.fake.url}/uploads/repos/o/r/releases/${server.id}/assets?name=a`;
  const body = ReadableStream.from(pieces(1, 1));
  const { status } = await fetch(url, { method: 'POST', body, duplex: 'half' });
  expect(status).toBe(422);
  expect(server.fake.faults).toEqual([
    expect.stringMatching(/Content-Length is missing; Content-Type is missing/),
  ]);
  expect(server.repository.releases[0]?.assets).toEqual([]);
});

it('keeps a `starter` if the connection breaks in the upload', async () => {
  await using server = await withRelease();
  server.fake.disturb(/\/assets\?name=a$/, { kind: 'reset-upload', afterBytes: 1_000_000 });
  await expect(server.upload(server.id, 'a', 'x'.repeat(8_000_000))).rejects.toThrow(
    'fetch failed',
  );
  const [starter] = server.repository.releases[0]?.assets ?? [];
  expect(starter).toMatchObject({ name: 'a', state: 'starter', size: 0, sha256: null });
  expect(await server.upload(server.id, 'a', 'content')).toMatchObject({ status: 422 });
  await server.ask(`DELETE releases/assets/${starter?.id}`);
  expect(await server.upload(server.id, 'a', 'content')).toMatchObject({ status: 201 });
  expect(server.fake.faults).toEqual([]);
});

it('keeps a `starter` of an upload that fails at GitHub', async () => {
  await using server = await withRelease();
  server.fake.disturb(/\/assets\?name=a$/, { kind: 'failed-upload', answer: badGateway });
  expect(await server.upload(server.id, 'a', 'content')).toMatchObject({ status: 502 });
  const [starter] = server.repository.releases[0]?.assets ?? [];
  expect(starter).toMatchObject({ name: 'a', state: 'starter', size: 0, sha256: null });
  const shown = { state: 'starter', digest: null };
  expect(await server.ask(`GET releases/assets/${starter?.id}`)).toMatchObject({ body: shown });
  expect(server.fake.faults).toEqual([]);
});

it('does not hold an upload in memory', async () => {
  await using server = await withRelease();
  const size = 300 * 2 ** 20;
  const { request } = await import('node:http');
  const { Readable } = await import('node:stream');
  const { pipeline } = await import('node:stream/promises');
  const path = `/uploads/repos/o/r/releases/${server.id}/assets?name=a`;
  const headers = { 'content-type': 'application/octet-stream', 'content-length': size };
  const sent = request(`${server.fake.url}${path}`, { method: 'POST', headers });
  const answered = new Promise<number | undefined>((resolve) =>
    sent.once('response', (response) => resolve(response.resume().statusCode)),
  );
  let most = 0;
  const before = process.memoryUsage().arrayBuffers;
  const piece = new Uint8Array(2 ** 20);
  async function* body() {
    for (let at = 0; at < 300; at += 1) {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      yield await Promise.resolve(piece);
    }
  }
  await pipeline(Readable.from(body()), sent);
  expect(await answered).toBe(201);
  expect(server.repository.releases[0]?.assets).toMatchObject([{ size }]);
  expect(most).toBeLessThan(size / 2);
});
