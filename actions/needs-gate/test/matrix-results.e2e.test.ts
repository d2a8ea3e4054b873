import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { artifactActions } from '../../../tools/act/artifact-actions.ts';
import { aboutAction } from '../../../tools/docs/about.ts';
import { root } from '../../../tools/repository.ts';
import { describeWith } from '../../../tools/testkit/needs-tool.ts';
import { gateReasons, runInAct } from './run-in-act.ts';

const release = 'org/ci-actions@v1';
const [, block = ''] = /```yaml\n(.+?)```/s.exec(aboutAction('needs-gate').more ?? '') ?? [];
const example = block.replaceAll('@VERSION', '@v1');

interface Workflow {
  readonly jobs: Record<string, { readonly steps: readonly { readonly uses: string }[] }>;
}
const used = Object.values((parse(example) as Workflow).jobs).flatMap(({ steps }) =>
  steps.map(({ uses }) => uses),
);
const usedOf = (action: string) => used.find((uses) => uses.startsWith(`actions/${action}@`)) ?? '';

const passing = "require('node:test')('a', () => {});\n";
const failing = "require('node:test')('a', () => { throw new Error('no'); });\n";
const suites = (api: string) => ({
  'test/unit/a.test.js': passing,
  'test/integration/a.test.js': passing,
  'test/api/a.test.js': api,
});

const run = (workflow: string, api: string) =>
  runInAct(workflow, {
    files: suites(api),
    dist: [],
    local: (folder) => {
      const ours = join(folder, 'release');
      cpSync(join(root, 'dist'), ours, { recursive: true });
      const uses = {
        upload: usedOf('upload-artifact'),
        download: usedOf('download-artifact'),
      };
      return { [release]: ours, ...artifactActions(folder, uses) };
    },
  });

describe('the example of a matrix', () => {
  it('pins the actions of others', () => {
    const others = used.filter((uses) => !uses.startsWith('org/ci-actions/'));
    expect(others).toHaveLength(4);
    expect(others.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });
});

describeWith('actionlint', 'the example of a matrix', () => {
  it('passes actionlint', () => {
    const { status, stdout, stderr } = spawnSync('actionlint', ['-'], {
      input: example,
      encoding: 'utf8',
    });
    expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: '' });
  });
});

describeWith('act', 'the example of a matrix', () => {
  it('is green if every leg passed', async () => {
    const { exitCode, jobs, log } = await run(example, passing);
    expect({ exitCode, jobs, log }).toEqual({
      exitCode: 0,
      jobs: { test: 'success', gate: 'success' },
      log,
    });
  }, 60_000);

  it('is red if one leg failed', async () => {
    const { jobs, log } = await run(example, failing);
    expect(jobs).toEqual({ test: 'success', gate: 'failure' });
    expect(gateReasons(log)).toEqual([
      'job "test" has a result of test-runner "test-runner" ({"suite":"api"}) that says failed: 1 test failed',
    ]);
  }, 60_000);

  it('is red if one leg has no result', async () => {
    const line = example.split('\n').findIndex((text) => text.includes('continue-on-error')) + 1;
    // The step of one leg leaves no result, as if the runner had killed its process.
    const lost = example
      .replace(/^(.+)(continue-on-error: true.*)$/m, "$1$2\n$1if: matrix.suite != 'api'")
      .replace('if-no-files-found: error', 'if-no-files-found: warn');
    const { jobs, log } = await run(lost, failing);
    expect(jobs).toEqual({ test: 'success', gate: 'failure' });
    expect(gateReasons(log)).toEqual([
      `job "test" can hide a failure: its step test-runner "test-runner" has continue-on-error (.github/workflows/ci.yml:${line}), and 1 of 3 matrix legs did not deliver its result: test (api); remove continue-on-error, or upload the result.json of each leg and name the files in the input "results"`,
    ]);
  }, 60_000);
});
