import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../repository.ts';

/** One thing that `npm test` looks at. */
export interface Step {
  readonly name: string;
  /** Arguments of node. */
  readonly command: readonly string[];
  /** Whether its output is shown as it comes; else only where it fails. */
  readonly live?: boolean;
}

export interface Ended {
  readonly step: Step;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Runs a step under this Node from the root; a step that could not start has failed. */
export async function runStep(step: Step): Promise<Ended> {
  console.log(`▸ ${step.name}`);
  const started = performance.now();
  const { passed, output } = await run(step);
  const seconds = (performance.now() - started) / 1000;
  if (!passed) process.stderr.write(output);
  console.log(`${passed ? '✓' : '✗'} ${step.name} (${seconds.toFixed(1)} s)`);
  return { step, passed, seconds };
}

function run({ command, live }: Step): Promise<{ passed: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    }
    child.on('error', (error) => resolve({ passed: false, output: `${error.message}\n` }));
    child.on('close', (code) => resolve({ passed: code === 0, output }));
  });
}

/** The path of a program that a package of node_modules has. */
export const program = (path: string): string => join(root, 'node_modules', path);
