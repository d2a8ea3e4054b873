import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cacheServer } from '../../../tools/testkit/cache-server/index.ts';
import { describeWith, tempFolder } from '../../../tools/testkit/index.ts';
import { runCalls } from '../test/run-calls.ts';

const kinds = (calls: readonly { readonly result: { readonly kind: string } }[]) =>
  calls.map(({ result }) => result.kind);

/** A folder with one file, to save. The name has characters that a glob would read. */
function toolFolder(parent: string): string {
  const folder = join(parent, 'tools', 'a[1]*b');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'file'), 'content '.repeat(20_000));
  return folder;
}

describeWith('tar', 'a cache service', () => {
  describe.each([1, 2] as const)('of protocol version %i', (version) => {
    it('saves an entry once and restores it by its key and by a prefix', async () => {
      using folder = tempFolder();
      await using server = await cacheServer(version);
      const tools = toolFolder(folder.path);
      const saved = await runCalls(folder.path, server.environment, [
        `restore tool-1 ${tools}`,
        `save tool-1 ${tools}`,
        `save tool-1 ${tools}`,
      ]);
      expect(kinds(saved.calls)).toEqual(['miss', 'saved', 'not-saved']);
      expect(server.keys()).toEqual(['tool-1']);
      for (const call of [`restore tool-1 ${tools}`, `restore tool-2 ${tools} tool-`]) {
        rmSync(tools, { recursive: true });
        const { calls, log } = await runCalls(folder.path, server.environment, [call]);
        expect([calls[0]?.result, log]).toEqual([{ kind: 'hit', key: 'tool-1' }, []]);
        expect(readFileSync(join(tools, 'file'), 'utf8')).toHaveLength(160_000);
      }
    });

    it('misses an archive that is broken', async () => {
      using folder = tempFolder();
      await using server = await cacheServer(version);
      const tools = toolFolder(folder.path);
      await runCalls(folder.path, server.environment, [`save tool-1 ${tools}`]);
      server.breakArchives();
      rmSync(tools, { recursive: true });
      const { calls } = await runCalls(folder.path, server.environment, [
        `restore tool-1 ${tools}`,
      ]);
      expect(kinds(calls)).toEqual(['miss']);
    });

    it('waits once for a service that is silent', async () => {
      using folder = tempFolder();
      await using server = await cacheServer(version, 'silent');
      const tools = toolFolder(folder.path);
      const { calls, log } = await runCalls(folder.path, server.environment, [
        `restore tool-1 ${tools}`,
        `restore tool-2 ${tools}`,
        `save tool-1 ${tools}`,
      ]);
      const reason = 'the cache service sent nothing within 2 seconds';
      expect(calls.map(({ result }) => result.reason)).toEqual([reason, reason, reason]);
      expect(log).toEqual([`Cache not used: ${reason}.`]);
      expect(server.asked).toEqual([]);
    });

    it('says what a failing service answers, and asks it no more', async () => {
      using folder = tempFolder();
      await using server = await cacheServer(version, 'failing');
      const tools = toolFolder(folder.path);
      const { calls, log } = await runCalls(folder.path, server.environment, [
        `restore tool-1 ${tools}`,
        `restore tool-1 ${tools}`,
        `save tool-1 ${tools}`,
      ]);
      const reason = 'the cache service answers 500';
      expect(calls.map(({ result }) => result.reason)).toEqual([reason, reason, reason]);
      expect(log).toEqual([`Cache not used: ${reason}.`]);
      expect(server.asked).toHaveLength(version === 1 ? 1 : 5);
    });

    it.each([
      ['none', ['unavailable', 'unavailable'], 'no entry'],
      ['read', ['unavailable', 'miss'], 'no entry'],
      ['write', ['saved', 'hit'], 'an entry'],
      ['write-only', ['saved', 'unavailable'], 'an entry'],
      ['a later word', ['saved', 'hit'], 'an entry'],
    ])('respects the mode "%s"', async (mode, expected, entries) => {
      using folder = tempFolder();
      await using server = await cacheServer(version);
      const tools = toolFolder(folder.path);
      const { calls } = await runCalls(
        folder.path,
        { ...server.environment, ACTIONS_CACHE_MODE: mode },
        [`save tool-1 ${tools}`, `restore tool-1 ${tools}`],
      );
      expect(kinds(calls)).toEqual(expected);
      expect(server.keys()).toEqual(entries === 'an entry' ? ['tool-1'] : []);
    });
  });

  it('does not cut off a service that is slow', async () => {
    using folder = tempFolder();
    await using server = await cacheServer(2, 'slow');
    const tools = toolFolder(folder.path);
    await runCalls(folder.path, server.environment, [`save tool-1 ${tools}`]);
    rmSync(tools, { recursive: true });
    const { calls } = await runCalls(folder.path, server.environment, [`restore tool-1 ${tools}`]);
    expect([kinds(calls), existsSync(join(tools, 'file'))]).toEqual([['hit'], true]);
  });

  it('saves nothing with a token that may only read', async () => {
    using folder = tempFolder();
    await using server = await cacheServer(2, 'read-only');
    const tools = toolFolder(folder.path);
    const { calls } = await runCalls(folder.path, server.environment, [`save tool-1 ${tools}`]);
    expect(kinds(calls)).toEqual(['not-saved']);
  });

  it('fails no call for a key that is invalid or a folder that does not exist', async () => {
    using folder = tempFolder();
    await using server = await cacheServer(2);
    const tools = toolFolder(folder.path);
    const { calls } = await runCalls(folder.path, server.environment, [
      `save a,b ${tools}`,
      `restore a,b ${tools}`,
      `save tool-1 ${join(folder.path, 'nowhere')}`,
    ]);
    expect(kinds(calls)).toEqual(['unavailable', 'unavailable', 'unavailable']);
  });
});

describe('without a cache service', () => {
  it.each([
    [{}, 'this job has no cache service (ACTIONS_CACHE_URL is not set)'],
    [
      { ACTIONS_CACHE_SERVICE_V2: 'True', ACTIONS_RUNTIME_TOKEN: 'x' },
      'this job has no cache service (ACTIONS_RESULTS_URL is not set)',
    ],
    [
      { ACTIONS_CACHE_SERVICE_V2: 'True', ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' },
      'this job has no token for the cache service (ACTIONS_RUNTIME_TOKEN)',
    ],
    [
      { ACTIONS_CACHE_SERVICE_V2: 'True', GITHUB_SERVER_URL: 'https://ghes.example' },
      'this job has no cache service (ACTIONS_CACHE_URL is not set)',
    ],
    [{ ACTIONS_CACHE_URL: 'here' }, 'ACTIONS_CACHE_URL is not a URL'],
  ])('says so once: %j', async (environment, reason) => {
    using folder = tempFolder();
    const { calls, log } = await runCalls(folder.path, environment, ['restore a b', 'save a b']);
    expect(calls.map(({ result }) => result.reason)).toEqual([reason, reason]);
    expect(log).toEqual([`Cache not used: ${reason}.`]);
  });

  it('says so if nothing listens', async () => {
    using folder = tempFolder();
    const { calls } = await runCalls(
      folder.path,
      { ACTIONS_CACHE_URL: `http://127.0.0.1:${await closedPort()}/` },
      ['restore a b'],
    );
    expect(calls[0]?.result.reason).toBe('the cache service does not answer (ECONNREFUSED)');
  });
});

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
