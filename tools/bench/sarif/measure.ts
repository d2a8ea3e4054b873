import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../repository.ts';
import { inputVariables } from '../../testkit/action-inputs.ts';
import { stepEnvironment } from '../../testkit/step-environment.ts';
import { recordPeak } from '../memory/record-peak.ts';

export interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs a script on this Node and returns its time and peak memory. Throws if it fails. */
function cost(script: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Cost {
  const peakFile = join(cwd, 'peak');
  const started = performance.now();
  const ended = spawnSync(process.execPath, ['--import', recordPeak, script, ...args], {
    cwd,
    env: { ...env, PEAK_FILE: peakFile },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = (performance.now() - started) / 1000;
  if (ended.status !== 0) throw new Error(`${script} failed: ${ended.stdout}${ended.stderr}`);
  return { seconds, megabytes: Number(readFileSync(peakFile, 'utf8')) / 1024 };
}

/** Runs the bundle of sarif-aggregator on the reports in the folder's `r`. */
export function aggregate(folder: string): Cost {
  const dist = join(root, 'dist/sarif-aggregator');
  const place = { workspace: folder, temp: join(folder, 'temp'), files: join(folder, 'files') };
  const env = {
    ...stepEnvironment('sarif-aggregator', place, { name: 'push', payload: {} }),
    ...inputVariables(
      dist,
      { reports: 'r/*.sarif' },
      { 'toJSON(matrix)': 'null', 'github.token': '' },
    ),
  };
  return cost(join(dist, 'index.js'), [], folder, env);
}

/** The baseline: parses the same files and writes their content, as every merge must. */
export function parseAndWrite(folder: string): Cost {
  return cost(join(import.meta.dirname, 'parse-and-write.mjs'), ['r', 'plain.sarif'], folder, {});
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
