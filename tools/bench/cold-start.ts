import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionNames, root } from '../repository.ts';
import { inputVariables } from '../testkit/action-inputs.ts';
import { stepEnvironment } from '../testkit/step-environment.ts';
import { tempFolder } from '../testkit/temp-folder.ts';
import type { Measured } from './bench.ts';

const rounds = 20;
const limit = 1.6;

interface Candidate {
  readonly name: string;
  readonly script: string;
  readonly env: NodeJS.ProcessEnv;
  readonly status: number;
  readonly times: number[];
}

/**
 * How long each bundle takes to read its inputs and stop at a bad one, in a folder without a policy
 * file, in relation to an empty ES module under the same node. Medians of rounds in which each runs
 * once, so that what else the machine does falls on all alike.
 */
export async function bench(): Promise<Measured> {
  using folder = tempFolder();
  const empty = emptyModule(folder.path);
  const bundles = actionNames().map((action) => bundle(action, folder.path));
  for (let round = 0; round < rounds; round += 1) {
    for (const candidate of [empty, ...bundles]) measure(candidate, folder.path);
  }
  const base = median(empty.times);
  const ratios = bundles.map(({ name, times }) => ({ name, ratio: median(times) / base, times }));
  return {
    passed: bundles.length > 0 && ratios.every(({ ratio }) => ratio <= limit),
    lines: [
      `node ${process.version}, an empty ES module: ${base.toFixed(1)} ms`,
      ...ratios.map(
        ({ name, ratio, times }) =>
          `${name}: ${median(times).toFixed(1)} ms, ${ratio.toFixed(2)} times (limit ${limit})`,
      ),
    ],
  };
}

function emptyModule(folder: string): Candidate {
  const script = join(folder, 'empty.mjs');
  writeFileSync(script, '');
  return { name: 'empty', script, env: place('empty', folder), status: 0, times: [] };
}

function bundle(action: string, folder: string): Candidate {
  const dist = join(root, 'dist', action);
  const expressions = { 'toJSON(matrix)': 'null', 'github.token': '' };
  const inputs = inputVariables(dist, { 'no-such-input': 'x' }, expressions);
  const env = { ...place(action, folder), ...inputs };
  return { name: action, script: join(dist, 'index.js'), env, status: 1, times: [] };
}

function place(name: string, folder: string): Record<string, string> {
  const workspace = join(folder, name, 'workspace');
  const temp = join(folder, name, 'temp');
  for (const path of [workspace, temp]) mkdirSync(path, { recursive: true });
  const files = join(folder, name, 'files');
  return stepEnvironment(name, { workspace, temp, files }, { name: 'push', payload: {} });
}

function measure({ name, script, env, status, times }: Candidate, folder: string): void {
  const started = performance.now();
  const ended = spawnSync(process.execPath, [script], {
    cwd: join(folder, name, 'workspace'),
    env,
  });
  times.push(performance.now() - started);
  if (ended.status !== status)
    throw new Error(`${name} ended with ${ended.status}: ${String(ended.stdout)}`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}
