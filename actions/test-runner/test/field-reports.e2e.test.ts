import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runBundle } from '../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { fieldReports } from './field-reports.ts';

const script = join(import.meta.dirname, 'replay.mjs');

describe('reports as tools of the field write them', () => {
  it.each(fieldReports.map((row) => [row.name, row] as const))('%s', async (_, row) => {
    using workspace = tempFolder();
    writeFileSync(join(workspace.path, 'recorded'), row.report);
    const command = `'${process.execPath}' '${script}' recorded report ${row.exitCode}`;
    const inputs = { command, framework: 'other', reports: 'report', empty: 'allow' };
    const { outputs, exitCode } = await runBundle('test-runner', { cwd: workspace.path, inputs });
    const { why } = JSON.parse(outputs['result'] ?? '') as { why: readonly string[] };
    const counts = ['passed', 'failed', 'skipped', 'flaky'].map((name) => Number(outputs[name]));
    expect({ verdict: outputs['verdict'], exitCode, counts, why: why[0] }).toEqual({
      verdict: row.verdict,
      exitCode: row.verdict === 'failed' ? 1 : 0,
      counts: row.counts,
      why: row.why,
    });
  });
});
