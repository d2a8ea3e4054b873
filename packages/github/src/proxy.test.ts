import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { contents, fakeGitHub } from '../../../tools/testkit/github/index.ts';
import type { FakeGitHub, Place } from '../../../tools/testkit/github/index.ts';
import {
  certificate,
  describeWith,
  loopbackProxy,
  tempFolder,
} from '../../../tools/testkit/index.ts';
import type { LoopbackProxy } from '../../../tools/testkit/index.ts';

const token = 'ghs_verysecret';
const commit = 'c'.repeat(40);
const answers = contents({ [commit]: { 'a.txt': 'read' } });

/** An address of this machine that, unlike localhost, may go through a proxy. */
const thisMachine = '0.0.0.0';

const closed = '127.0.0.1:9';

/** Reads a file in a new process, because the environment is read at its start. */
async function read({ url }: FakeGitHub, env: NodeJS.ProcessEnv, as: string | null = token) {
  const connection = { apiUrl: url, repository: 'o/r', retryUnitMs: 1, paced: false };
  const script = `
    import { fileAt, gitHub } from ${JSON.stringify(new URL('./index.ts', import.meta.url))};
    const github = gitHub({ ...${JSON.stringify(connection)}, token: ${JSON.stringify(as)} ?? undefined });
    console.log(await fileAt(github, 'a.txt', '${commit}').catch(({ message }) => message));`;
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { env, timeout: 60_000 },
  );
  return stdout.trim() + stderr;
}

/** Reads a file; whether the request went through the proxy. */
async function readBy(
  environment: (proxy: LoopbackProxy, port: string) => NodeJS.ProcessEnv,
  place: Place = { host: thisMachine },
) {
  await using fake = await fakeGitHub(answers, place);
  await using proxy = await loopbackProxy();
  const { host, port } = new URL(fake.url);
  const text = await read(fake, environment(proxy, port));
  expect([text, fake.faults]).toEqual(['read', []]);
  expect(proxy.asked.filter((line) => line !== `CONNECT ${host}`)).toEqual([]);
  return proxy.asked.length > 0;
}

describe('an http API', () => {
  it.each<[string, (address: string) => NodeJS.ProcessEnv, boolean]>([
    ['HTTP_PROXY', (proxy) => ({ HTTP_PROXY: `http://${proxy}` }), true],
    ['http_proxy', (proxy) => ({ http_proxy: `http://${proxy}` }), true],
    ['one without a scheme', (proxy) => ({ HTTP_PROXY: proxy }), true],
    [
      'lower case before upper case',
      (proxy) => ({ http_proxy: `http://${proxy}`, HTTP_PROXY: `http://${closed}` }),
      true,
    ],
    ['HTTPS_PROXY, only for https', () => ({ HTTPS_PROXY: `http://${closed}` }), false],
    ['ALL_PROXY, which is not read', () => ({ ALL_PROXY: `http://${closed}` }), false],
    ['one that does not parse', () => ({ HTTP_PROXY: 'http://u:100%@127.0.0.1:9' }), false],
  ])('is asked through a proxy or not: %s', async (_, environment, expected) => {
    expect(await readBy(({ address }) => environment(address))).toBe(expected);
  });

  it.each<[string, (port: string) => NodeJS.ProcessEnv, boolean]>([
    ['its host', () => ({ NO_PROXY: thisMachine }), true],
    ['its host in lower case', () => ({ no_proxy: thisMachine }), true],
    ['lower case before upper case', () => ({ no_proxy: 'x.org', NO_PROXY: thisMachine }), false],
    ['its host among others', () => ({ NO_PROXY: `x.org , ${thisMachine}` }), true],
    ['its host and port', (port) => ({ NO_PROXY: `${thisMachine}:${port}` }), true],
    ['its host and another port', () => ({ NO_PROXY: `${thisMachine}:1` }), false],
    ['an ending of its host', () => ({ NO_PROXY: '0.0.0' }), true],
    ['the same with a dot', () => ({ NO_PROXY: '.0.0.0' }), true],
    ['a part of a label', () => ({ NO_PROXY: '.0.0.0.0' }), false],
    ['everything', () => ({ NO_PROXY: '*' }), true],
    ['a range of addresses', () => ({ NO_PROXY: '0.0.0.0/8' }), false],
  ])('is asked directly or not where NO_PROXY has %s', async (_, exception, directly) => {
    const through = await readBy(({ address }, port) => ({
      HTTP_PROXY: `http://${address}`,
      ...exception(port),
    }));
    expect(through).toBe(!directly);
  });

  it.each(['127.0.0.1', 'localhost'])('is never asked through a proxy at %s', async (host) => {
    expect(await readBy(() => ({ HTTP_PROXY: `http://${closed}` }), { host })).toBe(false);
  });

  it('is the one that the connection names, whatever the environment says', async () => {
    const environment = ({ address }: LoopbackProxy) => ({
      GITHUB_API_URL: `https://${thisMachine}:9`,
      HTTP_PROXY: `http://${address}`,
      HTTPS_PROXY: `http://${closed}`,
    });
    expect(await readBy(environment)).toBe(true);
  });

  it('is asked without a token where there is none', async () => {
    await using fake = await fakeGitHub(answers);
    expect([await read(fake, {}, null), fake.authorizations]).toEqual(['read', [undefined]]);
  });

  it('shows the proxy the token, which https does not', async () => {
    await using fake = await fakeGitHub(answers, { host: 'ghes.example', path: '/api/v3' });
    await using proxy = await loopbackProxy();
    expect(await read(fake, { HTTP_PROXY: proxy.address })).toBe('read');
    expect(proxy.received().includes(token)).toBe(true);
  });
});

describe('a proxy', () => {
  const credentials = 'ci:p@ss w%rd';
  const encoded = credentials.split(':').map(encodeURIComponent).join(':');

  it('gets the credentials of its address, and GitHub does not', async () => {
    await using fake = await fakeGitHub(answers, { host: 'ghes.example' });
    await using proxy = await loopbackProxy(credentials);
    expect(await read(fake, { HTTP_PROXY: `http://${encoded}@${proxy.address}` })).toBe('read');
    expect(fake.authorizations).toEqual([`token ${token}`]);
  });

  it.each<[string, (address: string) => string, string]>([
    ['refuses the credentials', (address) => `http://u:wrong@${address}`, 'Proxy response (407)'],
    ['is not there', () => `http://u:wrong@${closed}`, 'ECONNREFUSED 127.0.0.1:9'],
  ])('that %s is reported, without the credentials', async (_, address, reason) => {
    await using fake = await fakeGitHub(answers, { host: 'ghes.example' });
    await using proxy = await loopbackProxy(credentials);
    const text = await read(fake, { HTTP_PROXY: address(proxy.address) });
    expect(text).toContain(`could not reach GitHub to read a.txt at ${commit}: `);
    expect(text).toContain(reason);
    expect(text).not.toMatch(/wrong|ghs_/);
    expect(fake.requests).toEqual([]);
  });
});

describeWith('openssl', 'an https API', () => {
  async function readSecurely(
    environment: (proxy: LoopbackProxy) => NodeJS.ProcessEnv,
    host: string,
  ) {
    using folder = tempFolder();
    const trusted = certificate(folder.path, ['DNS:ghes.example', `IP:${thisMachine}`]);
    const place = { host, path: '/api/v3', certificate: trusted };
    await using fake = await fakeGitHub(answers, place);
    await using proxy = await loopbackProxy();
    const env = { NODE_EXTRA_CA_CERTS: trusted.path, ...environment(proxy) };
    const text = await read(fake, env);
    return { text, fake, proxy, port: new URL(fake.url).port };
  }

  it.each(['HTTPS_PROXY', 'https_proxy'])(
    'is asked through a tunnel by %s, and the proxy never sees the token',
    async (variable) => {
      const { text, fake, proxy, port } = await readSecurely(
        ({ address }) => ({ [variable]: `http://${address}`, HTTP_PROXY: `http://${closed}` }),
        'ghes.example',
      );
      expect([text, fake.faults]).toEqual(['read', []]);
      expect(fake.authorizations).toEqual([`token ${token}`]);
      expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT ghes.example:${port}`]));
      const received = proxy.received();
      expect(received.subarray(received.indexOf('\r\n\r\n') + 4)[0]).toBe(0x16); // TLS handshake
      for (const secret of [token, 'authorization', 'a.txt']) {
        expect([secret, received.includes(secret)]).toEqual([secret, false]);
      }
    },
  );

  it('is asked directly where NO_PROXY has its host', async () => {
    const { text, fake, proxy } = await readSecurely(
      ({ address }) => ({ HTTPS_PROXY: `http://${address}`, NO_PROXY: thisMachine }),
      thisMachine,
    );
    expect([text, fake.authorizations]).toEqual(['read', [`token ${token}`]]);
    expect(proxy.received()).toHaveLength(0);
  });

  it('gets no token where its certificate is not trusted', async () => {
    const { text, fake, proxy } = await readSecurely(
      ({ address }) => ({ HTTPS_PROXY: `http://${address}`, NODE_EXTRA_CA_CERTS: '' }),
      'ghes.example',
    );
    expect(text).toMatch(/^could not reach GitHub to read a\.txt at c+: self-signed certificate/);
    expect([fake.requests, proxy.received().includes(token)]).toEqual([[], false]);
  });
});
