import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../repository.ts';

/** One check of `npm test`. */
export interface Step {
  readonly name: string;
  /** Arguments of node. */
  readonly command: readonly string[];
  /** Show the output at once; by default it is shown only if the step fails. */
  readonly live?: boolean;
}

export interface Ended {
  readonly step: Step;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Runs a step with this Node in the root. A step that cannot start fails. */
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

/** The path of a program in node_modules. */
export const program = (path: string): string => join(root, 'node_modules', path);
