import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeWith } from '../../../tools/testkit/needs-tool.ts';
import { runBundle } from '../../../tools/testkit/run-bundle.ts';
import type { Step, StepResult } from '../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';

const unsafe =
  'import subprocess\n\n\ndef run(cmd):\n    return subprocess.call(cmd, shell=True)\n';
const secret = 'hunter2-seed';
const sample = { 'app/run.py': unsafe, 'app/login.py': `password = '${secret}'\n` };

interface Scanned extends StepResult {
  /** Name → text of each file of the report folder. */
  readonly reports: Readonly<Record<string, string>>;
  /** The files of the workspace that the step changed or made. */
  readonly written: readonly string[];
}

/** Runs scan-runner in a workspace with these files. */
async function scan(
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = sample,
  step: Omit<Step, 'inputs'> = {},
): Promise<Scanned> {
  using folder = tempFolder();
  const workspace = join(folder.path, 'workspace');
  mkdirSync(workspace);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  const temp = join(folder.path, 'temp');
  const result = await runBundle('scan-runner', { cwd: workspace, temp, inputs, ...step });
  const given = result.outputs['report-folder'];
  const reports = given ? filesIn(join(workspace, given).replace(`${workspace}${temp}`, temp)) : {};
  const written = readdirSync(workspace, { recursive: true }).map(String);
  return { ...result, reports, written: written.filter((path) => !files[path] && path !== 'app') };
}

const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

const resultOf = ({ outputs }: StepResult) => JSON.parse(outputs['result'] ?? '');

describeWith('bandit', 'scan-runner', () => {
  it('fails for findings, keeps both reports, and shows no secret', async () => {
    const scanned = await scan({ tools: 'bandit', paths: 'app' });
    const { exitCode, outputs, reports, stdout, summary } = scanned;
    expect({ exitCode, verdict: outputs['verdict'] }).toEqual({ exitCode: 1, verdict: 'failed' });
    expect(JSON.parse(outputs['tools'] ?? '')).toEqual({
      bandit: { version: expect.any(String), ran: true, findings: 3, exitCode: 1 },
    });
    expect(resultOf(scanned)).toMatchObject({
      evaluated: true,
      counts: { tools: 1, 'not-run': 0, findings: 3, failing: 1, high: 1, low: 2 },
    });
    expect(Object.keys(reports).sort()).toEqual([
      'bandit.native.json',
      'bandit.sarif',
      'result.json',
    ]);
    const all = [stdout, summary, ...Object.values(outputs), ...Object.values(reports)].join('\n');
    expect(all).not.toContain(secret);
    expect(scanned.written).toEqual([]);
  });

  it('leaves findings to the gate under judge: ran', async () => {
    const { exitCode, outputs } = await scan({ tools: 'bandit', judge: 'ran' });
    expect({ exitCode, verdict: outputs['verdict'] }).toEqual({ exitCode: 0, verdict: 'reported' });
  });

  it('passes without findings', async () => {
    const { exitCode, outputs } = await scan({ tools: 'bandit' }, { 'app/a.py': 'x = 1\n' });
    expect({ exitCode, verdict: outputs['verdict'] }).toEqual({ exitCode: 0, verdict: 'passed' });
  });

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
    [
      'a tool that is not there',
      { tools: 'bandit', install: 'never' },
      { PATH: '/nonexistent' },
      'is not on PATH',
    ],
    ['another version', { tools: 'bandit@0.0.1', install: 'never' }, {}, 'not 0.0.1'],
    ['a time-out', { tools: 'bandit', timeout: '1ms' }, {}, 'timed out'],
  ])(
    'is not evaluated with %s, under judge: ran too, and fills its outputs',
    async (_, inputs, env, why) => {
      for (const judge of ['findings', 'ran']) {
        const scanned = await scan({ ...inputs, judge }, sample, { env });
        expect(scanned.exitCode).toBe(1);
        expect(resultOf(scanned)).toMatchObject({
          evaluated: false,
          verdict: 'failed',
          counts: { 'not-run': 1 },
        });
        expect(resultOf(scanned).why[0]).toContain(why);
        expect(JSON.parse(scanned.outputs['tools'] ?? '')).toMatchObject({
          bandit: { ran: false },
        });
        const [run] = JSON.parse(scanned.reports['bandit.sarif'] ?? '').runs;
        expect(run.invocations[0].executionSuccessful).toBe(false);
      }
    },
  );

  it('stays visible where the phase makes a tool advisory that did not run', async () => {
    const policy =
      'version: 1\nphase: a\nphases:\n  - { name: a, security: { advisory: [bandit] } }\n  - { name: b, security: { advisory: [] } }\n';
    const scanned = await scan(
      { tools: 'bandit', install: 'never' },
      { ...sample, '.github/ci-policy.yml': policy },
      { env: { PATH: '/nonexistent' } },
    );
    expect(resultOf(scanned)).toMatchObject({
      evaluated: true,
      verdict: 'advisory',
      next: { phase: 'b', verdict: 'failed' },
    });
    expect(scanned.annotations.map(({ command }) => command)).toEqual(['warning']);
    expect(scanned.summary).toContain('not run (advisory in this phase)');
  });

  it('marks each run with its target, its commit and its attempt', async () => {
    const { reports } = await scan({ tools: 'bandit', judge: 'ran', name: 'services' }, sample, {
      env: { GITHUB_RUN_ATTEMPT: '2' },
      expressions: { 'toJSON(matrix)': '{"py":"3.12"}' },
    });
    const [run] = JSON.parse(reports['bandit-services.sarif'] ?? '').runs;
    expect([run.automationDetails.id, run.properties['ci-actions']]).toEqual([
      'bandit/services/',
      expect.objectContaining({
        target: 'services',
        sha: '1'.repeat(40),
        'run-id': '1001',
        'run-attempt': 2,
        job: 'job',
        matrix: { py: '3.12' },
      }),
    ]);
  });

  it('writes into a given folder, and deletes there only its own reports of an earlier run', async () => {
    const { outputs, reports } = await scan(
      { tools: 'bandit', judge: 'ran', 'report-folder': 'out' },
      { ...sample, 'out/mine.txt': 'kept', 'out/bandit.native.txt': 'old' },
    );
    expect(outputs['report-folder']).toBe('out');
    expect(Object.keys(reports).sort()).toEqual([
      'bandit.native.json',
      'bandit.sarif',
      'mine.txt',
      'result.json',
    ]);
  });

  it('warns of an option that hides what a phase judges', async () => {
    const policy = 'version: 1\nphase: a\nphases: [{ name: a, security: { fail-on: low } }]\n';
    const { annotations } = await scan(
      { tools: 'bandit', args: 'bandit: -lll' },
      { 'app/a.py': 'x = 1\n', '.github/ci-policy.yml': policy },
    );
    expect(annotations.map(({ data }) => data)).toEqual([
      'bandit: -lll hides findings of severity medium, but phase a fails on low',
    ]);
  });
});
