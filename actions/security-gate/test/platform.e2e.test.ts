import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { comments } from '../../../tools/testkit/github/comments.ts';
import { contents } from '../../../tools/testkit/github/contents.ts';
import { fakeGitHub } from '../../../tools/testkit/github/fake-github.ts';
import type { FakeGitHub } from '../../../tools/testkit/github/fake-github.ts';
import type { Handlers } from '../../../tools/testkit/github/handler.ts';
import { jobs } from '../../../tools/testkit/github/jobs.ts';
import { runBundle } from '../../../tools/testkit/run-bundle.ts';
import type { Step } from '../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { log, result, rule, toolRun } from './sarif.ts';

const base = 'b'.repeat(40);
const head = '1'.repeat(40);
const policyPath = '.github/ci-policy.yml';
const policy = (failOn: string) =>
  `version: 1\nphase: a\nphases: [{ name: a, security: { fail-on: ${failOn} } }]\n`;
const found = log(toolRun('Bandit', { rules: [rule('B608', '5.5')], results: [result('B608')] }));

const pull = (repository = 'octocat/sample') => ({
  name: 'pull_request',
  payload: {
    pull_request: {
      number: 3,
      base: { sha: base },
      head: { sha: head, repo: { full_name: repository } },
    },
  },
});

/** Runs one step against a fake GitHub. `files` are the workspace; with a `.git` it is a checkout. */
async function gate(
  fake: FakeGitHub,
  files: Readonly<Record<string, unknown>>,
  { inputs, env, ...step }: Step = {},
) {
  using folder = tempFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, name)), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(folder.path, name), text);
  }
  return await runBundle('security-gate', {
    ...step,
    cwd: folder.path,
    inputs: { sarif: 'a.sarif', token: 'ghs_verysecret', ...inputs },
    env: { GITHUB_API_URL: fake.url, ...env },
  });
}

async function github(handlers: Handlers): Promise<FakeGitHub> {
  return fakeGitHub(handlers);
}

describe('a pull request', () => {
  it('that loosens the policy gets a section below the verdict and a warning on the line', async () => {
    await using fake = await github(contents({ [base]: { [policyPath]: policy('medium') } }));
    const { exitCode, summary, annotations } = await gate(
      fake,
      { 'a.sarif': found, [policyPath]: policy('high') },
      { event: pull() },
    );
    expect(exitCode).toBe(0);
    expect(summary).toMatch(
      /^## ✅ security-gate\n\n\*\*Passed\*\*: [^\n]+\n\n\*\*This change loosens/,
    );
    expect(annotations).toContainEqual(
      expect.objectContaining({
        command: 'warning',
        properties: expect.objectContaining({ file: policyPath, line: '3' }),
      }),
    );
    expect(fake.faults).toEqual([]);
  });

  it('whose base cannot be read is not evaluated', async () => {
    await using fake = await github({});
    const { exitCode, stdout, stderr } = await gate(
      fake,
      { 'a.sarif': found, '.git/HEAD': '' },
      { event: pull() },
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      'not evaluated: could not check whether this change loosens the policy',
    );
    expect(stdout + stderr).not.toContain('ghs_verysecret');
  });

  it('has one comment: created, updated, and unchanged if nothing changes', async () => {
    const { all, handlers } = comments();
    await using fake = await github({ ...contents({ [base]: {} }), ...handlers });
    const step = { event: pull(), inputs: { comment: 'true' } };
    const files = { '.git/HEAD': '', 'a.sarif': found };
    await gate(fake, files, step);
    await gate(fake, files, { ...step, inputs: { ...step.inputs, 'fail-on': 'low' } });
    await gate(fake, files, { ...step, inputs: { ...step.inputs, 'fail-on': 'low' } });
    expect(all).toHaveLength(1);
    expect(all[0]?.body).toMatch(/^<!-- ci-actions\/security-gate: security-gate -->\n## ❌/);
    expect(all[0]?.body).toContain('octocat/sample/actions/runs/1001');
    const writes = fake.requests.filter((line) => /^(POST|PATCH)/.test(line));
    expect(writes.map((line) => line.split(' ')[0])).toEqual(['POST', 'PATCH']);
    expect(fake.faults).toEqual([]);
  });

  it('of a fork gets a sentence in the summary if the comment is refused', async () => {
    const { all, handlers } = comments();
    await using fake = await github({ ...contents({ [base]: {} }), ...handlers });
    fake.answerNext(/^POST/, {
      status: 403,
      body: {
        message: 'Resource not accessible by integration',
        documentation_url: '',
        status: '403',
      },
    });
    const { exitCode, summary } = await gate(
      fake,
      { '.git/HEAD': '', 'a.sarif': found },
      { event: pull('mallory/sample'), inputs: { comment: 'true' } },
    );
    expect(exitCode).toBe(0);
    expect(summary).toContain('No comment was written: could not comment on pull request 3');
    expect(all).toEqual([]);
  });
});

describe('a job', () => {
  it('without a checkout reads policy and workflow of its commit through the API', async () => {
    const workflow = `jobs:
  scan: { runs-on: x, steps: [] }
  job: { needs: scan, if: always(), runs-on: x, steps: [] }
`;
    await using fake = await github(
      contents({
        [head]: { [policyPath]: policy('medium'), '.github/workflows/ci.yml': workflow },
      }),
    );
    const { exitCode, outputs } = await gate(
      fake,
      { 'a.sarif': found },
      { inputs: { needs: '{"scan":{"result":"success"}}' } },
    );
    expect({ exitCode, blocking: outputs['blocking'] }).toEqual({ exitCode: 1, blocking: '1' });
    expect(outputs['result']).not.toContain('scan');
    expect(fake.faults).toEqual([]);
  });

  it.each([
    ['ran again', '2026-11-02T10:00:00Z', 1],
    ['did not run again', '2026-11-02T09:00:00Z', 0],
  ])('of an older attempt that %s', async (_, started, code) => {
    const first = { name: 'scan', attempt: 1, started: '2026-11-02T09:00:00Z' };
    await using fake = await github(jobs([first, { ...first, attempt: 2, started }]));
    const facts = { sha: head, 'run-id': '1001', 'run-attempt': '1', job: 'scan' };
    const { exitCode, stdout } = await gate(
      fake,
      {
        '.git/HEAD': '',
        'a.sarif': log(toolRun('Bandit', { properties: { 'ci-actions': facts } })),
      },
      { env: { GITHUB_RUN_ATTEMPT: '2' } },
    );
    expect(exitCode).toBe(code);
    if (code === 1) expect(stdout).toContain('not evaluated: a.sarif (Bandit) is from attempt 1');
    expect(fake.faults).toEqual([]);
  });
});
