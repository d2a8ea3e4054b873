import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { version } from '@ci-actions/action';
import { gitIn } from '../release/git-in.ts';
import type { Git } from '../release/git-in.ts';
import { fakeGitHub, fakeRepository } from '../testkit/github/index.ts';
import type { FakeGitHub, FakeRepository } from '../testkit/github/index.ts';
import { describeWith } from '../testkit/needs-tool.ts';
import { copyRepository } from '../testkit/repository-copy.ts';
import { tempFolder } from '../testkit/temp-folder.ts';
import { attestAction } from './attest-action.ts';
import { runAct } from './run-act.ts';
import type { ActRun } from './run-act.ts';

const workflow = '.github/workflows/release.yml';
const tag = `v${version}`;
const [major, minor] = version.split('.');
const archive = `ci-actions-${tag}.tar.gz`;

/** These need the network or minutes: the copy has the libraries, and this is one of the tests. */
const leftOut = /^npm ci|install-test-tools|^\.\/dist\/test-runner$/;

interface Workflow {
  readonly jobs: Record<string, { steps: { uses?: string; run?: string }[] }>;
}

/**
 * The release workflow with act, on a copy of this repository, against a bare repository and a fake of
 * GitHub's API. act does not wait for an environment, and grants no permissions.
 */
describeWith('act', 'release.yml', () => {
  const folder = tempFolder();
  const source = join(folder.path, 'source');
  const bare = join(folder.path, 'remote.git');
  const attested = join(folder.path, 'attested');
  const git = gitIn(source);
  const remote = gitIn(bare);
  let server: FakeRepository;
  let fake: FakeGitHub;
  let attest: string;

  beforeAll(async () => {
    copyRepository(source);
    attest = shortenWorkflow(join(source, workflow));
    git('commit', '--quiet', '--all', '--message', 'ci: leave out slow steps');
    execFileSync('git', ['clone', '--quiet', '--bare', source, bare], { stdio: 'pipe' });
    git('remote', 'add', 'origin', bare);
    server = fakeRepository({ heads: { main: git('rev-parse', 'HEAD') } });
    fake = await fakeGitHub(server.handlers);
    fake.beforeRequest(() => showPushedTags(remote, server));
  }, 300_000);
  afterAll(async () => {
    await fake[Symbol.asyncDispose]();
    folder[Symbol.dispose]();
  });

  function run(name: string, branch = 'main'): Promise<ActRun> {
    const local = { [attest]: attestAction(folder.path, attested) };
    const env = {
      GITHUB_API_URL: fake.url,
      GITHUB_REPOSITORY: 'org/ci-actions',
      GITHUB_REF: `refs/heads/${branch}`,
    };
    return runAct({
      repository: source,
      workflow,
      local,
      home: join(folder.path, name),
      event: 'workflow_dispatch',
      options: [
        ...['--input', `tag=${tag}`, '--secret', 'GITHUB_TOKEN=ghs_verysecret'],
        ...Object.entries(env).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
        '--use-gitignore=false', // the libraries
      ],
    });
  }

  const done = { exitCode: 0, jobs: { check: 'success', release: 'success' } };

  it('refuses another branch than main', async () => {
    const { exitCode, jobs, log } = await run('topic', 'topic');
    expect({ exitCode, jobs }).toEqual({ exitCode: 1, jobs: { check: 'failure' } });
    expect(log).toContain('A release is made from main');
    expect(remote('tag', '--list')).toBe('');
  }, 300_000);

  it('tags dist/, attests its archive, and publishes it', async () => {
    const { exitCode, jobs, log } = await run('first');
    expect({ exitCode, jobs, log }).toEqual({ ...done, log });
    expect(remote('rev-parse', `${tag}^{tree}`)).toBe(git('rev-parse', 'HEAD:dist'));
    expect(remote('rev-parse', `${tag}^`)).toBe(git('rev-parse', 'HEAD'));
    const [release, ...more] = server.releases;
    expect({ more, release }).toMatchObject({ more: [], release: { tag, draft: false } });
    const digests = Object.fromEntries(release?.assets.map((a) => [a.name, a.sha256]) ?? []);
    expect(Object.keys(digests)).toEqual([archive, 'SHA256SUMS']);
    expect(readFileSync(attested, 'utf8')).toBe(`${digests[archive]}\n`);
    const commit = remote('rev-parse', `${tag}^{commit}`);
    const tags = [...server.tags].map(([name, at]) => [name, at.annotated?.object ?? at.sha]);
    expect(Object.fromEntries(tags)).toEqual({
      [tag]: commit,
      [`v${major}`]: commit,
      [`v${major}.${minor}`]: commit,
    });
    expect(log).not.toContain('ghs_verysecret');
    expect(fake.faults).toEqual([]);
  }, 300_000);

  it('changes nothing when it runs again', async () => {
    const before = { refs: remote('for-each-ref'), writes: fake.writes.length };
    git('fetch', '--quiet', '--tags', 'origin'); // as actions/checkout does
    const { exitCode, jobs, log } = await run('again');
    expect({ exitCode, jobs, log }).toEqual({ ...done, log });
    expect({ refs: remote('for-each-ref'), writes: fake.writes.length }).toEqual(before);
    const digests = readFileSync(attested, 'utf8').trimEnd().split('\n');
    expect(digests).toEqual([digests[0], digests[0]]);
  }, 300_000);
});

/** @returns the `uses` of the step that attests. */
function shortenWorkflow(path: string): string {
  const { jobs, ...rest } = parse(readFileSync(path, 'utf8')) as Workflow;
  const kept = Object.entries(jobs).map(([name, job]) => {
    const steps = job.steps.filter(({ uses, run }) => !leftOut.test(uses ?? run ?? ''));
    return [name, { ...job, steps }] as const;
  });
  writeFileSync(path, stringify({ ...rest, jobs: Object.fromEntries(kept) }));
  const used = kept.flatMap(([, { steps }]) => steps.map(({ uses = '' }) => uses));
  return used.find((uses) => uses.startsWith('actions/attest-')) ?? '';
}

/** A push is no request to the API, but changes what the API shows. */
function showPushedTags(remote: Git, server: FakeRepository): void {
  const format = '--format=%(refname:short) %(objectname) %(*objectname)';
  for (const line of remote('for-each-ref', format, 'refs/tags').split('\n')) {
    const [name = '', sha = '', object = ''] = line.split(' ');
    if (name === '' || server.tags.has(name)) continue;
    const tagger = { name: 'test', email: 'test@localhost', date: '2026-11-02T09:00:00Z' };
    const annotated = { sha, tag: name, message: name, object, tagger };
    server.tags.set(name, { sha, annotated });
    server.tagObjects.set(sha, annotated);
    server.commits.add(object);
  }
}
