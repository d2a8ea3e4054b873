import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { fakeGitHub } from '../../../tools/testkit/github/fake-github.ts';
import { jobs } from '../../../tools/testkit/github/jobs.ts';
import { describeWith } from '../../../tools/testkit/needs-tool.ts';
import { runBundle } from '../../../tools/testkit/run-bundle.ts';
import type { TriggerEvent } from '../../../tools/testkit/step-environment.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';

/** A scan-runner step of its own job; its report folder is uploaded as the artifact `scan-<n>`. */
interface Leg {
  readonly inputs: Readonly<Record<string, string>>;
  readonly attempt?: number;
  readonly env?: Readonly<Record<string, string>>;
}

interface Pipeline {
  readonly legs: readonly Leg[];
  readonly expect: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly event?: TriggerEvent;
  readonly policy?: string;
}

const fork: TriggerEvent = {
  name: 'pull_request',
  payload: { pull_request: { head: { sha: '2'.repeat(40), repo: { full_name: 'fork/sample' } } } },
};

const started = { name: 'scan', started: '2026-11-02T09:00:00Z' };
const attempts = [started, { ...started, attempt: 2, started: '2026-11-02T10:00:00Z' }];

/** Runs each leg, then sarif-aggregator over the artifacts, then security-gate on its output. */
async function pipeline({ legs, expect: expected, files = {}, event, policy }: Pipeline) {
  using folder = tempFolder();
  await using fake = await fakeGitHub(jobs(attempts));
  const workspace = join(folder.path, 'workspace');
  mkdirSync(join(workspace, '.github'), { recursive: true });
  mkdirSync(join(workspace, 'api'));
  writeFileSync(join(workspace, 'api/a.py'), 'x = 1\n');
  for (const [path, text] of Object.entries(files)) writeFileSync(join(workspace, path), text);
  if (policy !== undefined) writeFileSync(join(workspace, '.github/ci-policy.yml'), policy);
  const step = (action: string, more: object) =>
    runBundle(action, { cwd: workspace, ...(event && { event }), ...more });
  const verdicts: (string | undefined)[] = [];
  for (const [at, { inputs, attempt = 2, env }] of legs.entries()) {
    const temp = join(folder.path, `temp-${at}`);
    const { outputs } = await step('scan-runner', {
      temp,
      inputs: { judge: 'ran', install: 'never', ...inputs },
      env: { GITHUB_JOB: 'scan', GITHUB_RUN_ATTEMPT: String(attempt), GITHUB_RUN_ID: '7', ...env },
    });
    verdicts.push(outputs['verdict']);
    const given = outputs['report-folder'] ?? '';
    cpSync(given, join(workspace, `reports/scan-${at}`), { recursive: true });
  }
  const env = { GITHUB_API_URL: fake.url, GITHUB_RUN_ATTEMPT: '2', GITHUB_RUN_ID: '7' };
  const merged = await step('sarif-aggregator', {
    inputs: { reports: 'reports/**/*', expect: expected },
    env,
  });
  const gate = await step('security-gate', {
    inputs: { sarif: merged.outputs['sarif'] ?? '', expect: expected, token: 't' },
    env,
  });
  const { why } = JSON.parse(gate.outputs['result'] ?? '');
  return { verdicts, merged: merged.outputs, gate: gate.outputs['verdict'], why: why.join('\n') };
}

const bandit = (name: string): Leg => ({ inputs: { tools: 'bandit', paths: 'api', name } });
const unsafe =
  'import subprocess\n\n\ndef run(cmd):\n    return subprocess.call(cmd, shell=True)\n';

describeWith('bandit', 'from scan-runner through sarif-aggregator to security-gate', () => {
  it('is green where every leg ran and found nothing', async () => {
    const { verdicts, merged, gate } = await pipeline({
      legs: [bandit('api'), bandit('web')],
      expect: 'bandit: api, web',
    });
    expect({ verdicts, merged: merged['verdict'], gate }).toEqual({
      verdicts: ['reported', 'reported'],
      merged: 'complete',
      gate: 'passed',
    });
  });

  it('is red for a finding, once, although its native report lies beside the SARIF', async () => {
    const { merged, gate, why } = await pipeline({
      legs: [bandit('api')],
      files: { 'api/b.py': unsafe },
      expect: 'bandit: api',
    });
    expect({ high: merged['high'], results: merged['results'], gate }).toEqual({
      high: '1',
      results: '2',
      gate: 'failed',
    });
    expect(why).toContain('api/b.py:5');
  });

  it.each<[string, Pipeline, string]>([
    ['a leg is missing', { legs: [bandit('api')], expect: 'bandit: api, web' }, 'bandit: web'],
    [
      'a leg did not run',
      {
        legs: [bandit('api'), { ...bandit('web'), env: { PATH: '/nonexistent' } }],
        expect: 'bandit: api, web',
      },
      'is not on PATH',
    ],
    [
      'a leg is of an older attempt of the job',
      { legs: [bandit('api'), { ...bandit('web'), attempt: 1 }], expect: 'bandit: api, web' },
      'attempt',
    ],
    [
      'snyk has no token, on an event that has secrets',
      {
        legs: [{ inputs: { tools: 'snyk' } }],
        expect: 'snyk',
        policy:
          'version: 1\nphase: a\nphases: [{ name: a }]\nsecurity: { without-secrets: [snyk] }\n',
      },
      'Snyk',
    ],
  ])('is red where %s', async (_, given, reason) => {
    const { gate, why } = await pipeline(given);
    expect(gate).toBe('failed');
    expect(why).toContain(reason);
  });

  it("excuses snyk on a fork's pull request, which gets no token, where the policy says so", async () => {
    const { verdicts, why } = await pipeline({
      legs: [{ inputs: { tools: 'snyk' } }, bandit('api')],
      expect: 'snyk\nbandit',
      event: fork,
      policy:
        'version: 1\nphase: a\nphases: [{ name: a }]\nsecurity: { without-secrets: [snyk] }\n',
    });
    expect(verdicts).toEqual(['reported', 'reported']);
    expect(why).not.toContain('Snyk');
  });
});
