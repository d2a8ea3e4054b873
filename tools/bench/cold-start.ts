import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionNames, root } from '../repository.ts';
import { inputVariables } from '../testkit/action-inputs.ts';
import { stepEnvironment } from '../testkit/step-environment.ts';
import { tempFolder } from '../testkit/temp-folder.ts';
import type { Measured } from './bench.ts';
import { stockHello } from './cold-start/stock-hello.ts';

const rounds = 30;
const limits = { empty: 2, stock: 0.6 };

interface Candidate {
  readonly name: string;
  readonly script: string;
  readonly env: NodeJS.ProcessEnv;
  readonly status: number;
  /** Expected in its output, so that a crash is not measured. */
  readonly expected: string;
  readonly times: number[];
}

/**
 * Measures how long each bundle takes to stop at a bad input, in a folder without a policy file.
 * Compares it with an empty ES module on the same Node and with a hello action on the unmodified
 * toolkit. Takes medians of rounds in which each runs once, so that other load affects all equally.
 */
export async function bench(): Promise<Measured> {
  using folder = tempFolder();
  const empty = emptyModule(folder.path);
  const { packages, ...hello } = await stockHello(join(folder.path, 'hello'));
  const stock: Candidate = {
    ...hello,
    name: 'hello',
    env: { ...place('hello', folder.path), ...hello.env },
    times: [],
  };
  const bundles = actionNames().map((action) => bundle(action, folder.path));
  for (let round = 0; round < rounds; round += 1) {
    for (const candidate of [empty, stock, ...bundles]) measure(candidate, folder.path);
  }
  const [base, stockTime] = [median(empty.times), median(stock.times)];
  const figures = bundles.map(({ name, times }) => {
    const time = median(times);
    return { name, time, toEmpty: time / base, toStock: time / stockTime };
  });
  return {
    passed:
      bundles.length > 0 &&
      figures.every(({ toEmpty, toStock }) => toEmpty <= limits.empty && toStock <= limits.stock),
    lines: [
      `node ${process.version}, an empty ES module: ${base.toFixed(1)} ms`,
      `a hello on the stock toolkit (${packages.join(', ')}): ${stockTime.toFixed(1)} ms, ${(stockTime / base).toFixed(2)} times an empty module`,
      ...figures.map(
        ({ name, time, toEmpty, toStock }) =>
          `${name}: ${time.toFixed(1)} ms, ${toEmpty.toFixed(2)} times an empty module (limit ${limits.empty}), ` +
          `${toStock.toFixed(2)} times the hello (limit ${limits.stock})`,
      ),
    ],
  };
}

function emptyModule(folder: string): Candidate {
  const script = join(folder, 'empty.mjs');
  writeFileSync(script, '');
  return { name: 'empty', script, env: place('empty', folder), status: 0, expected: '', times: [] };
}

function bundle(action: string, folder: string): Candidate {
  const dist = join(root, 'dist', action);
  const expressions = { 'toJSON(matrix)': 'null', 'github.token': '' };
  const inputs = inputVariables(dist, { 'no-such-input': 'x' }, expressions);
  const env = { ...place(action, folder), ...inputs };
  const script = join(dist, 'index.js');
  return { name: action, script, env, status: 1, expected: 'not evaluated: input', times: [] };
}

function place(name: string, folder: string): Record<string, string> {
  const workspace = join(folder, name, 'workspace');
  const temp = join(folder, name, 'temp');
  for (const path of [workspace, temp]) mkdirSync(path, { recursive: true });
  const files = join(folder, name, 'files');
  return stepEnvironment(name, { workspace, temp, files }, { name: 'push', payload: {} });
}

function measure({ name, script, env, status, expected, times }: Candidate, folder: string): void {
  const started = performance.now();
  const ended = spawnSync(process.execPath, [script], {
    cwd: join(folder, name, 'workspace'),
    env,
    encoding: 'utf8',
  });
  times.push(performance.now() - started);
  if (ended.status !== status || !ended.stdout.includes(expected))
    throw new Error(`${name} ended with ${ended.status}: ${ended.stdout}${ended.stderr}`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}
