import { writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Result } from '@ci-actions/result';
import { runBundle } from '../../../tools/testkit/run-bundle.ts';
import type { Step } from '../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { log, result, rule, toolRun } from './sarif.ts';

/** Runs the bundle in a checkout with these files; values other than strings are written as JSON. */
async function gate(files: Readonly<Record<string, unknown>>, step: Step = {}) {
  return gateIn({ '.git/HEAD': 'ref: refs/heads/main\n', ...files }, step);
}

async function gateIn(files: Readonly<Record<string, unknown>>, step: Step = {}) {
  using folder = tempFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, name)), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(folder.path, name), text);
  }
  const inputs = { sarif: 'reports/*.sarif', ...step.inputs };
  // awaited here: the folder is deleted when this function returns
  return await runBundle('security-gate', { ...step, cwd: folder.path, inputs });
}

const workflow = `
jobs:
  scan: { runs-on: ubuntu-latest, steps: [] }
  job: { needs: scan, if: always(), runs-on: ubuntu-latest, steps: [] }
`;
const clean = log(toolRun('Bandit'), toolRun('gitleaks'));
const found = log(toolRun('Bandit', { rules: [rule('B608', '7.5')], results: [result('B608')] }));

describe('the bundle', () => {
  it('passes if every expected tool reported and nothing blocks', async () => {
    const { exitCode, outputs, summary } = await gate(
      { 'reports/a.sarif': clean, '.github/workflows/ci.yml': workflow },
      { inputs: { expect: 'bandit\ngitleaks', needs: '{"scan":{"result":"success"}}' } },
    );
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'passed', blocking: '0', missing: '' });
    expect(summary).toContain('✅ security-gate');
  });

  it('uses the built-in phase without checkout and token, and says so', async () => {
    const { exitCode, outputs, summary } = await gateIn({ 'reports/a.sarif': clean });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'passed' });
    expect(summary).toContain('the gate could not look for a policy file');
  });

  it('fails on a finding and annotates it', async () => {
    const { exitCode, outputs, annotations } = await gate({ 'reports/a.sarif': found });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'failed', blocking: '1', high: '1' });
    expect(annotations).toContainEqual(
      expect.objectContaining({
        command: 'error',
        properties: expect.objectContaining({ file: 'src/app.py', line: '3' }),
      }),
    );
    const { why, evaluated } = JSON.parse(outputs['result'] ?? '') as Result;
    expect({ why, evaluated }).toEqual({
      why: ['1 finding blocks', 'Bandit B608 (high) at src/app.py:3'],
      evaluated: true,
    });
  });

  it.each([
    ['no file', {}, {}, 'the input sarif matches no file'],
    ['a truncated file', { 'reports/a.sarif': '{"version": "2.1.0", "runs": [{' }, {}, 'cut off'],
    ['an expected tool missing', { 'reports/a.sarif': found }, { expect: 'trivy' }, 'trivy'],
  ])('is red with %s', async (_, files, inputs, reason) => {
    const { exitCode, outputs, stdout } = await gate(files, { inputs });
    expect(exitCode).toBe(1);
    expect(outputs['verdict']).toBe('failed');
    expect(stdout).toContain(reason);
  });

  it('reports all mistakes of inputs and policy at once and reads no report', async () => {
    const { exitCode, stdout, outputs } = await gate(
      { 'reports/a.sarif': clean, '.github/ci-policy.yml': 'version: 1\nphase: x\n' },
      { inputs: { 'fail-on': 'severe', needs: '{}', 'new-only': 'yes' } },
    );
    expect(exitCode).toBe(1);
    for (const name of ['fail-on', 'needs', 'new-only', 'ci-policy.yml']) {
      expect(stdout).toContain(name);
    }
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({ evaluated: false });
  });
});
