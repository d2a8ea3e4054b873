import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeCorpus } from '../../../tools/testkit/corpus.ts';
import { runBundle } from '../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { frameworkNames } from '../src/framework/framework-name.ts';

interface Row {
  readonly file: string;
  readonly framework: string;
  readonly exitCode: number;
  readonly counts: Readonly<Record<string, number | null>>;
  readonly verdict: string;
}

const script = join(import.meta.dirname, 'replay.mjs');
const known = new Set<string>(frameworkNames);

/** Runs a command that only writes the recorded report and exits with the recorded code. */
async function replay(folder: string, { file, exitCode }: Row, framework: string) {
  using workspace = tempFolder();
  const report = `report${extname(file)}`;
  const command = `'${process.execPath}' '${script}' '${join(folder, file)}' ${report} ${exitCode}`;
  const inputs = { command, framework, reports: report, empty: 'allow' };
  return await runBundle('test-runner', { cwd: workspace.path, inputs });
}

function expectCounts(outputs: Readonly<Record<string, string>>, { counts }: Row): void {
  const result = JSON.parse(outputs['result'] ?? '') as { counts: Record<string, number> };
  const ours = result.counts;
  // The list leaves errors out of `failed`.
  const failed = (ours['failed'] ?? 0) - (ours['errored'] ?? 0);
  for (const [key, value] of Object.entries(counts)) {
    if (value !== null) expect({ [key]: { ...ours, failed }[key] }).toEqual({ [key]: value });
  }
}

describeCorpus('recorded runs, replayed', (folder) => {
  const list =
    folder === '/no-corpus' ? '[]' : readFileSync(join(folder, 'tests/runners.json'), 'utf8');
  const rows = JSON.parse(list) as Row[];

  it.each(rows)('$file by the rules of $framework', async (row) => {
    const framework = known.has(row.framework) ? row.framework : 'other';
    const { outputs, exitCode } = await replay(folder, row, framework);
    expect(outputs['verdict']).toBe(row.verdict);
    expect(exitCode).toBe(row.verdict === 'failed' ? 1 : 0);
    expectCounts(outputs, row);
  });

  it.each(rows)('$file of a runner that is not known', async (row) => {
    const { outputs, exitCode } = await replay(folder, row, 'other');
    expectCounts(outputs, row);
    if (row.verdict === 'failed') {
      expect(outputs['verdict']).toBe('failed');
      expect(exitCode).toBe(1);
    }
  });
});
