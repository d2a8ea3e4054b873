import { execFileSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { gitRepository, testGitEnvironment } from '../../../tools/testkit/git-repository.ts';
import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { fakeGitHub, fakeRepository } from '../../../tools/testkit/github/index.ts';
import type {
  FakeGitHub,
  FakeRepository,
  RepositoryOptions,
} from '../../../tools/testkit/github/index.ts';
import { runBundle } from '../../../tools/testkit/run-bundle.ts';
import type { Step, StepResult } from '../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { serverState } from './publishing.ts';

jest.setTimeout(120_000);

interface Place {
  readonly git: TestRepository;
  readonly fake: FakeGitHub;
  readonly server: FakeRepository;
  readonly run: (inputs: Readonly<Record<string, string>>, step?: Step) => Promise<StepResult>;
}

/** A repository with one release and a feature since, on disk and on the server. */
async function place(
  act: (place: Place) => Promise<void>,
  options: Partial<RepositoryOptions> = {},
): Promise<void> {
  using folder = tempFolder();
  const git = gitRepository(folder.path);
  const first = git.commit('feat: begin');
  git.tag('v1.0.0');
  const head = git.commit('feat: add a thing', {
    files: { 'package.json': '{"version":"1.1.0"}' },
  });
  const tags = { 'v1.0.0': first };
  const server = fakeRepository({ heads: { main: head }, tags, ...options });
  await using fake = await fakeGitHub(server.handlers);
  writeFileSync(join(folder.path, 'app.zip'), 'the app');
  const run: Place['run'] = (inputs, step = {}) =>
    runBundle('release-changelog', {
      ...step,
      cwd: folder.path,
      inputs: { 'version-files': 'package.json', token: 'ghs_verysecret', ...inputs },
      env: { GITHUB_API_URL: fake.url, GITHUB_REPOSITORY: 'o/r', ...step.env },
    });
  await act({ git, fake, server, run });
  expect(fake.faults).toEqual([]);
}

/** In one process: a commit each would take a process each. */
function addCommits(path: string, subjects: readonly string[]): void {
  const person = 'Ann Lee <ann@example.org> 1767300000 +0000';
  const commits = subjects.map((subject, at) => {
    const from = at === 0 ? 'from refs/heads/main^0\n' : '';
    return `commit refs/heads/main\ncommitter ${person}\ndata ${subject.length}\n${subject}\n${from}`;
  });
  execFileSync('git', ['fast-import', '--quiet'], {
    cwd: path,
    env: testGitEnvironment(),
    input: commits.join(''),
  });
}

const published = {
  tag: 'v1.1.0',
  name: 'Release 1.1.0',
  body: expect.stringContaining('- add a thing'),
  draft: false,
  assets: expect.objectContaining({
    'app.zip': expect.any(String),
    SHA256SUMS: expect.any(String),
  }),
};

describe('the bundle', () => {
  it('makes the tag, the release, its assets and floating tags', async () => {
    await place(async ({ server, fake, run }) => {
      const inputs = {
        tag: 'v1.1.0',
        'create-tag': 'true',
        assets: '*.zip',
        'floating-tags': 'true',
      };
      const { exitCode, outputs, stdout, summary } = await run(inputs);
      expect([exitCode, outputs['verdict']]).toEqual([0, 'released']);
      expect(serverState(server).releases).toMatchObject([published]);
      expect([...server.tags.keys()]).toEqual(['v1.0.0', 'v1.1.0', 'v1', 'v1.1']);
      const [release] = server.releases;
      expect(outputs).toMatchObject({
        'release-id': String(release?.id),
        'release-url': expect.stringContaining('/releases/'),
        'is-latest': 'true',
        body: release?.body,
        'previous-tag': 'v1.0.0',
      });
      expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({ counts: { assets: 1 } });
      expect(stdout).toContain('app.zip: 100 % of 7 B sent.');
      expect(summary).toMatch(/^## ✅ release-changelog\n\n\*\*Released\*\*: `v1\.1\.0`/);
      expect(summary).toContain('| tag | `v1.1.0`, made by this run at HEAD |');
      expect(stdout + summary).not.toContain('ghs_verysecret');
      const writes = fake.writes.length;
      const again = await run(inputs);
      expect(again.outputs['verdict']).toBe('released');
      expect(again.summary).toContain('| tag | `v1.1.0`, which only the server has, at HEAD |');
      expect(fake.writes).toHaveLength(writes);
    });
  });

  it.each(['before', 'after'] as const)(
    'killed in the upload, %s it is done, is finished by the next run',
    async (when) => {
      await place(async ({ server, fake, run }) => {
        const inputs = { tag: 'v1.1.0', 'create-tag': 'true', assets: '*.zip' };
        let kill: () => Promise<void> = () => Promise.resolve();
        let done = false;
        const hook = async (_: number, line: string) => {
          if (done || !line.includes('/uploads/')) return;
          done = true;
          await kill();
          return when === 'before' ? ('drop' as const) : undefined;
        };
        if (when === 'before') fake.beforeRequest(hook);
        else fake.afterRequest(async (at, line) => void (await hook(at, line)));
        const killed = await run(inputs, {
          started: (child) => {
            const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
            kill = () => {
              child.kill('SIGKILL');
              return ended;
            };
          },
        });
        expect(killed.signal).toBe('SIGKILL');
        expect(server.releases).toMatchObject([{ draft: true }]);
        const { exitCode } = await run(inputs);
        expect(exitCode).toBe(0);
        expect(serverState(server).releases).toMatchObject([published]);
      });
    },
  );

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'cancelled by %s in the upload publishes nothing',
    async (signal) => {
      await place(async ({ server, fake, run }) => {
        const inputs = { tag: 'v1.1.0', 'create-tag': 'true', assets: '*.zip' };
        let child: ChildProcess | undefined;
        let stopped: Promise<void> | undefined;
        fake.beforeRequest(async (_, line) => {
          if (stopped !== undefined || !line.includes('/uploads/')) return;
          stopped = new Promise((resolve) => void child?.once('exit', () => resolve()));
          child?.kill(signal);
          await stopped;
        });
        const cancelled = await run(inputs, { started: (started) => void (child = started) });
        expect([cancelled.exitCode, cancelled.outputs['verdict']]).toEqual([1, 'failed']);
        expect(cancelled.stdout).toContain(
          'the job was cancelled before the release was complete. Run it again: it goes on from there',
        );
        expect(server.releases).toMatchObject([{ draft: true }]);
        expect((await run(inputs)).exitCode).toBe(0);
        expect(serverState(server).releases).toMatchObject([published]);
      });
    },
  );

  it('checks all with a token that may only read, before anything is published', async () => {
    await place(
      async ({ server, fake, run }) => {
        const inputs = { tag: 'v1.1.0', 'create-tag': 'true', release: 'false' };
        const { exitCode, outputs } = await run(inputs);
        expect([exitCode, outputs['verdict']]).toEqual([0, 'ready']);
        server.heads.set('main', 'f'.repeat(40));
        const behind = await run(inputs);
        expect([behind.exitCode, behind.outputs['verdict']]).toEqual([1, 'failed']);
        expect(behind.stdout).toContain('Run the workflow on main again');
        expect(fake.writes).toEqual([]);
      },
      { permission: 'contents: read' },
    );
  });

  it('links to the release of a tag with other characters', async () => {
    await place(async ({ run }) => {
      const tag = { tag: '@scope/pkg@1.1.0', 'tag-prefix': '@scope/pkg@' };
      const { summary } = await run({ ...tag, 'create-tag': 'true' });
      expect(summary).toContain('/releases/tag/%40scope%2Fpkg%401.1.0) (published)');
    });
  });

  it('takes the names of files as data, and finds the files again', async () => {
    await place(async ({ git, server, fake, run }) => {
      const names = ['.dot', 'a..b', '::set-output name=a::b', '##[error]x', 'a\n::error::b'];
      for (const name of names) writeFileSync(join(git.path, `${name}.bin`), name);
      const inputs = { tag: 'v1.1.0', 'create-tag': 'true', assets: '*.bin' };
      const { exitCode, annotations, commands, stdout } = await run(inputs);
      expect([exitCode, annotations]).toEqual([0, []]);
      expect(commands.map(({ command }) => command)).not.toContain('set-output');
      expect(stdout).not.toContain('##[');
      expect(stdout).toContain('\nUploading a ::error::b.bin (');
      expect(server.releases[0]?.assets).toHaveLength(names.length + 1);
      const writes = fake.writes.length;
      expect((await run(inputs)).exitCode).toBe(0);
      expect(fake.writes).toHaveLength(writes);
    });
  });

  it.each([
    ['   ', 1],
    ['Two\nlines', 1],
    ['One line\n', 0],
  ])('the title %j is refused before a request, or trimmed', async (title, exit) => {
    await place(async ({ server, fake, run }) => {
      const { exitCode, stdout } = await run({ tag: 'v1.1.0', 'create-tag': 'true', title });
      expect(exitCode).toBe(exit);
      if (exit === 0) expect(server.releases).toMatchObject([{ name: 'One line' }]);
      else expect(stdout).toContain('one line of text');
      expect(fake.requests.length > 0).toBe(exit === 0);
    });
  });

  it.each(['dry-run', 'release'])('checks the assets with %s too', async (name) => {
    await place(async ({ fake, run }) => {
      const inputs = { tag: 'v1.1.0', [name]: name === 'release' ? 'false' : 'true' };
      const none = await run({ ...inputs, assets: 'none/*' });
      expect(none.stdout).toContain('not evaluated: assets: "none/*" matches no file');
      const one = await run({ ...inputs, assets: '*.zip' });
      expect([none.exitCode, one.exitCode]).toEqual([1, 0]);
      expect(JSON.parse(one.outputs['result'] ?? '')).toMatchObject({ counts: { assets: 1 } });
      expect(fake.requests).toEqual([]);
    });
  });

  it('publishes nothing where a version file differs', async () => {
    await place(async ({ fake, run }) => {
      const { exitCode, stdout, outputs } = await run({ tag: 'v1.2.0', 'create-tag': 'true' });
      expect([exitCode, outputs['verdict'], outputs['release-id']]).toEqual([1, 'failed', '']);
      expect(stdout).toContain('package.json says 1.1.0, but the tag v1.2.0 says 1.2.0');
      expect(fake.requests).toEqual([]);
    });
  });

  it('attaches notes that are too long for the text of a release', async () => {
    await place(async ({ git, server, run }) => {
      const subjects = Array.from({ length: 500 }, (_, n) => `feat: add ${n} ${'x'.repeat(280)}`);
      addCommits(git.path, subjects);
      const head = git.git('rev-parse', 'HEAD');
      server.heads.set('main', head);
      server.commits.add(head);
      const { outputs } = await run({ tag: 'v1.1.0', 'create-tag': 'true' });
      expect(outputs['verdict']).toBe('released');
      const [release] = server.releases;
      expect(release?.body?.length).toBeLessThanOrEqual(125_000);
      expect(release?.body).toContain('/releases/download/v1.1.0/release-notes.md)');
      expect(release?.assets.map(({ name }) => name)).toEqual(['release-notes.md', 'SHA256SUMS']);
    });
  });
});
