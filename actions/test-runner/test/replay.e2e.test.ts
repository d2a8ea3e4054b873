import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeCorpus } from '../../../tools/testkit/corpus.ts';
import { runBundle } from '../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { frameworkNames } from '../src/framework/framework-name.ts';

interface RecordedRun {
  readonly file: string;
  readonly framework: string;
  readonly exitCode: number;
  readonly counts: Readonly<Record<string, number | null>>;
  readonly verdict: string;
}

const script = join(import.meta.dirname, 'replay.mjs');
const known = new Set<string>(frameworkNames);

/** Runs a command that only writes the recorded report and exits with the recorded code. */
async function replay(folder: string, { file, exitCode }: RecordedRun, framework: string) {
  using workspace = tempFolder();
  writeFileSync(join(workspace.path, 'checked-out'), '');
  const report = `report${extname(file)}`;
  const command = `'${process.execPath}' '${script}' '${join(folder, file)}' ${report} ${exitCode}`;
  const inputs = { command, framework, reports: report, empty: 'allow' };
  return await runBundle('test-runner', { cwd: workspace.path, inputs });
}

function expectCounts(outputs: Readonly<Record<string, string>>, { counts }: RecordedRun): void {
  const result = JSON.parse(outputs['result'] ?? '') as { counts: Record<string, number> };
  const ours = result.counts;
  // In the corpus, `failed` excludes errors.
  const failed = (ours['failed'] ?? 0) - (ours['errored'] ?? 0);
  for (const [key, value] of Object.entries(counts)) {
    if (value !== null) expect({ [key]: { ...ours, failed }[key] }).toEqual({ [key]: value });
  }
}

describeCorpus('recorded runs, replayed', (folder) => {
  const list =
    folder === '/no-corpus' ? '[]' : readFileSync(join(folder, 'tests/runners.json'), 'utf8');
  const recordedRuns = JSON.parse(list) as RecordedRun[];

  it.each(recordedRuns)('$file by the rules of $framework', async (recorded) => {
    const framework = known.has(recorded.framework) ? recorded.framework : 'other';
    const { outputs, exitCode } = await replay(folder, recorded, framework);
    expect(outputs['verdict']).toBe(recorded.verdict);
    expect(exitCode).toBe(recorded.verdict === 'failed' ? 1 : 0);
    expectCounts(outputs, recorded);
  });

  it.each(recordedRuns)('$file of an unknown runner', async (recorded) => {
    const { outputs, exitCode } = await replay(folder, recorded, 'other');
    expectCounts(outputs, recorded);
    if (recorded.verdict === 'failed') {
      expect(outputs['verdict']).toBe('failed');
      expect(exitCode).toBe(1);
    }
  });
});
