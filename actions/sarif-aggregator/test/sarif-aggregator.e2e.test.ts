import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runBundle } from '../../../tools/testkit/run-bundle.ts';
import type { Step, StepResult } from '../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { finding, log, tool } from './logs.ts';

interface Ended extends StepResult {
  readonly merged: string | undefined;
}

/** Runs the bundle in a workspace with these files. Values other than text are written as JSON. */
async function aggregate(
  files: Readonly<Record<string, unknown>>,
  step: Step = {},
): Promise<Ended> {
  using folder = tempFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, name)), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(folder.path, name), text);
  }
  const inputs = { reports: 'reports/*', ...step.inputs };
  const ended = await runBundle('sarif-aggregator', { ...step, cwd: folder.path, inputs });
  const path = join(folder.path, 'merged.sarif');
  return { ...ended, merged: existsSync(path) ? readFileSync(path, 'utf8') : undefined };
}

const bandit = log(tool('Bandit', [finding('B101', 'app.py')]));

describe('the bundle', () => {
  test('merges SARIF and native reports into one file', async () => {
    const native = {
      errors: [],
      generated_at: '2026-01-01T00:00:00Z',
      metrics: { _totals: { loc: 5 } },
      results: [],
    };
    const { exitCode, outputs, merged, summary } = await aggregate({
      'reports/a.sarif': `\ufeff${JSON.stringify(bandit)}`,
      'reports/b.json': native,
    });
    expect({ exitCode, verdict: outputs['verdict'] }).toEqual({ exitCode: 0, verdict: 'complete' });
    expect(outputs).toMatchObject({ results: '1', medium: '1', sarif: 'merged.sarif' });
    expect(JSON.parse(merged ?? '')).toMatchObject({ version: '2.1.0' });
    expect(summary).toContain('✅ sarif-aggregator');
  });

  test('writes the file and fails if a tool or a report is missing', async () => {
    const { exitCode, outputs, merged } = await aggregate(
      { 'reports/a.sarif': bandit, 'reports/b.sarif': '{"runs": [' },
      { inputs: { expect: 'gitleaks' } },
    );
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'incomplete', missing: 'gitleaks', results: '1' });
    expect(merged).toContain('gitleaks is expected and did not report');
    expect(merged).toContain('b.sarif was refused');
  });

  test('reports all mistakes at once and writes nothing', async () => {
    const { exitCode, stdout, outputs, merged } = await aggregate(
      { 'reports/a.sarif': bandit },
      { inputs: { reports: '', expect: 'a, b' } },
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain('"reports"');
    expect(stdout).toContain('"expect"');
    expect(outputs).toMatchObject({ verdict: 'failed', results: '0' });
    expect(merged).toBeUndefined();
  });
});
