import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { contents } from '../../../tools/testkit/github/contents.ts';
import { fakeGitHub } from '../../../tools/testkit/github/fake-github.ts';
import type { FakeGitHub } from '../../../tools/testkit/github/fake-github.ts';
import type { Handlers } from '../../../tools/testkit/github/handler.ts';
import { jobs } from '../../../tools/testkit/github/jobs.ts';
import { runBundle } from '../../../tools/testkit/run-bundle.ts';
import type { Step } from '../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { resultLine } from './results.ts';

const sha = '1'.repeat(40);
const base = 'b'.repeat(40);
const workflow = '.github/workflows/ci.yml';
const validWorkflow =
  'on: push\njobs:\n  test: { runs-on: x, strategy: { matrix: { v: [1, 2] } } }\n  gate: { runs-on: x, if: always(), needs: [test] }\n';
const needs = (result: string, outputs: object = {}) =>
  JSON.stringify({ test: { result, outputs } });

interface Given extends Step {
  readonly files?: Readonly<Record<string, string>>;
}

async function gate({ files = {}, inputs, env, ...step }: Given) {
  using folder = tempFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, name)), { recursive: true });
    writeFileSync(join(folder.path, name), content);
  }
  return await runBundle('needs-gate', {
    ...step,
    cwd: folder.path,
    inputs: { needs: needs('success'), ...inputs },
    env: { GITHUB_JOB: 'gate', GITHUB_REPOSITORY: 'octocat/sample', ...env },
  });
}

/** With a token and a fake GitHub. */
async function withGitHub<T>(
  handlers: Handlers,
  body: (fake: FakeGitHub, step: Given) => Promise<T>,
) {
  await using fake = await fakeGitHub(handlers);
  const answer = await body(fake, {
    env: { GITHUB_API_URL: fake.url },
    expressions: { 'github.token': 'ghs_verysecret' },
  });
  expect(fake.faults).toEqual([]);
  return answer;
}

describe('the bundle with a checkout', () => {
  const files = { [workflow]: validWorkflow };

  it.each([
    ['every job succeeded', needs('success', { r: resultLine() }), 0, 'passed'],
    ['a job failed', needs('failure'), 1, 'failed'],
    [
      'a job was skipped, as act reports it',
      '{"test":{"result":"skipped","outputs":null}}',
      1,
      'failed',
    ],
    [
      'a green job has a failed result',
      needs('success', { r: resultLine({ verdict: 'failed' }) }),
      1,
      'failed',
    ],
  ])('%s', async (_, given, code, verdict) => {
    const { exitCode, outputs, summary } = await gate({ files, inputs: { needs: given } });
    expect([exitCode, outputs['verdict']]).toEqual([code, verdict]);
    expect(summary).toContain('`test`');
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({ evaluated: true, verdict });
  });

  it('finds the running workflow where the environment does not name it', async () => {
    const { exitCode } = await gate({ files, env: { GITHUB_WORKFLOW_REF: undefined } });
    expect(exitCode).toBe(0);
  });

  it('reports all mistakes at once, and evaluates nothing', async () => {
    const { exitCode, outputs, stdout } = await gate({
      files: { ...files, '.github/ci-policy.yml': 'version: 1\njob: {}\n' },
      inputs: { needs: '{}', 'max-wall': '15', 'allowed-skips': 'a b' },
    });
    expect(exitCode).toBe(1);
    for (const text of ['input "needs"', '"15"', 'a b', '.github/ci-policy.yml:2:1', '"jobs"']) {
      expect(stdout).toContain(text);
    }
    expect(outputs).toMatchObject({ verdict: 'failed', failed: '0', minutes: '0', wall: '0' });
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({ evaluated: false });
  });

  it('passes or fails the same with 100 KB of hostile outputs', async () => {
    const words = [
      '$(touch pwned)`touch pwned`',
      '::set-output name=verdict::passed',
      '##[add-mask]success',
      '\u202e\u001b[31m@everyone <img src=x onerror=alert(1)>',
      'x'.repeat(100_000),
    ];
    const outputs = Object.fromEntries(words.map((word, i) => [`o${i}`, word]));
    const why = resultLine({ verdict: 'failed', name: words[1] ?? '', why: words.slice(0, 4) });
    const plain = await gate({ files });
    const hostile = await gate({ files, inputs: { needs: needs('success', outputs) } });
    expect([hostile.exitCode, hostile.summary, hostile.commands]).toEqual([
      0,
      plain.summary,
      plain.commands,
    ]);
    const red = await gate({ files, inputs: { needs: needs('success', { why }) } });
    expect(red.exitCode).toBe(1);
    expect(red.commands.map(({ command }) => command)).toEqual(['error']);
    expect(red.outputs['verdict']).toBe('failed');
  });
});

describe('the bundle without a checkout', () => {
  const policy =
    'version: 1\njobs: { allowed-failures: [{ workflow: ci.yml, job: test, reason: r, owner: o, expires: 2098-01-01 }] }\n';

  it('reads workflow and policy at the commit of the run', async () => {
    const commits = contents({
      [sha]: { [workflow]: validWorkflow, '.github/ci-policy.yml': policy },
    });
    await withGitHub({ ...commits, ...jobs([]) }, async (_, step) => {
      const { exitCode, summary } = await gate({ ...step, inputs: { needs: needs('failure') } });
      expect(exitCode).toBe(0);
      expect(summary).toContain('1 of them excused');
    });
  });

  it('passes where the commit has no policy file', async () => {
    await withGitHub(
      { ...contents({ [sha]: { [workflow]: validWorkflow } }), ...jobs([]) },
      async (_, step) => {
        expect((await gate(step)).exitCode).toBe(0);
      },
    );
  });

  it('sends GitHub no request where an input is bad', async () => {
    await withGitHub({}, async (fake, step) => {
      const { stdout } = await gate({ ...step, inputs: { needs: '{}' } });
      expect(stdout).toContain('input "needs"');
      expect(fake.requests).toEqual([]);
    });
  });

  it('is not evaluated where GitHub does not give the files', async () => {
    await withGitHub(contents({}), async (_, step) => {
      const { exitCode, outputs, stdout } = await gate(step);
      expect(exitCode).toBe(1);
      expect(stdout).toContain('contents: read');
      expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({ evaluated: false });
    });
  });
});

describe('the bundle with a token', () => {
  const files = { [workflow]: validWorkflow };
  const run = jobs([
    { name: 'test (1)', started: '2026-11-02T09:00:00Z', completed: '2026-11-02T09:01:01Z' },
    { name: 'test (2)', started: '2026-11-02T09:00:00Z', completed: '2026-11-02T09:00:30Z' },
    { name: 'gate', started: '2026-11-02T09:02:00Z', conclusion: null },
  ]);
  const clock = '2026-11-02T09:02:30Z';

  it('shows legs and minutes, and enforces the limits', async () => {
    await withGitHub(run, async (_, step) => {
      const { outputs, summary } = await gate({ ...step, files, clock });
      expect(outputs).toMatchObject({ verdict: 'passed', minutes: '4', wall: '150' });
      expect(summary).toContain('↳ `test (2)`');
      const over = await gate({ ...step, files, clock, inputs: { 'budget-minutes': '3' } });
      expect([over.exitCode, over.outputs['verdict']]).toEqual([1, 'failed']);
    });
  });

  it('passes without durations that the token may not read, and never shows the token', async () => {
    await withGitHub({}, async (fake, step) => {
      fake.answerNext(/jobs/, { status: 403, body: { message: 'Resource not accessible' } });
      const { exitCode, stdout, summary } = await gate({ ...step, files });
      expect(exitCode).toBe(0);
      expect(summary).toContain('actions');
      expect(stdout + summary).not.toContain('ghs_verysecret');
    });
  });

  it('applies the policy-changes of the base of a pull request', async () => {
    const event = { name: 'pull_request', payload: { pull_request: { base: { sha: base } } } };
    const deny = 'version: 1\npolicy-changes: deny\n';
    const commits = contents({ [base]: { '.github/ci-policy.yml': deny } });
    const head = { ...files, '.github/ci-policy.yml': 'version: 1\n' };
    await withGitHub({ ...commits, ...run }, async (_, step) => {
      const loose = await gate({ ...step, files: head, event });
      expect([loose.exitCode, loose.summary]).toEqual([
        1,
        expect.stringContaining('policy-changes'),
      ]);
      const same = await gate({
        ...step,
        files: { ...files, '.github/ci-policy.yml': deny },
        event,
      });
      expect(same.exitCode).toBe(0);
    });
    await withGitHub(run, async (_, step) => {
      const unreadable = await gate({ ...step, files: head, event });
      expect([unreadable.exitCode, unreadable.stdout]).toEqual([
        1,
        expect.stringContaining('not evaluated'),
      ]);
    });
  });
});
