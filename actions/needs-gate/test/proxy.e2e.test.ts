import { expect, it } from '@jest/globals';
import { contents, fakeGitHub, jobs } from '../../../tools/testkit/github/index.ts';
import type { Place } from '../../../tools/testkit/github/index.ts';
import {
  certificate,
  describeWith,
  loopbackProxy,
  runBundle,
  tempFolder,
} from '../../../tools/testkit/index.ts';

const token = 'ghs_verysecret';
const workflow =
  'on: push\njobs:\n  test: { runs-on: x }\n  gate: { runs-on: x, if: always(), needs: [test] }\n';
const started = '2026-11-02T09:00:00Z';
const answers = {
  ...contents({ ['1'.repeat(40)]: { '.github/workflows/ci.yml': workflow } }),
  ...jobs([
    { name: 'test', started },
    { name: 'gate', started, conclusion: null },
  ]),
};

/** Judges a run without a checkout: its workflow and durations come from GitHub. */
async function judge(
  place: Place,
  environment: (proxy: string) => Readonly<Record<string, string>>,
) {
  await using fake = await fakeGitHub(answers, { path: '/api/v3', ...place });
  await using proxy = await loopbackProxy();
  const { exitCode, outputs, stdout, stderr, summary } = await runBundle('needs-gate', {
    inputs: { needs: '{"test":{"result":"success","outputs":{}}}', 'max-wall': '15m' },
    expressions: { 'github.token': token },
    env: { GITHUB_JOB: 'gate', GITHUB_API_URL: fake.url, ...environment(proxy.address) },
    clock: '2026-11-02T09:02:30Z',
  });
  expect(stdout + stderr + summary).not.toContain(token);
  expect([exitCode, outputs['wall'], stderr]).toEqual([0, '150', '']);
  expect(fake.faults).toEqual([]);
  expect(new Set(fake.authorizations)).toEqual(new Set([`token ${token}`]));
  const through = [...new Set(proxy.asked)];
  return { through, received: proxy.received(), host: new URL(fake.url).host };
}

it('asks an http API through the proxy', async () => {
  const place = { host: 'ghes.example' };
  const { through, host } = await judge(place, (proxy) => ({ HTTP_PROXY: `http://${proxy}` }));
  expect(through).toEqual([`CONNECT ${host}`]);
});

it('asks directly where NO_PROXY has the host', async () => {
  const { through } = await judge({ host: '0.0.0.0' }, (proxy) => ({
    HTTP_PROXY: `http://${proxy}`,
    NO_PROXY: '0.0.0.0',
  }));
  expect(through).toEqual([]);
});

describeWith('openssl', 'an https API', () => {
  it('is asked through a tunnel, and the proxy never sees the token', async () => {
    using folder = tempFolder();
    const trusted = certificate(folder.path, ['DNS:ghes.example']);
    const place = { host: 'ghes.example', certificate: trusted };
    const { through, host, received } = await judge(place, (proxy) => ({
      HTTPS_PROXY: `http://${proxy}`,
      NODE_EXTRA_CA_CERTS: trusted.path,
    }));
    expect(through).toEqual([`CONNECT ${host}`]);
    for (const secret of [token, 'authorization', 'api/v3']) {
      expect([secret, received.includes(secret)]).toEqual([secret, false]);
    }
  });
});
