import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CallsResult {
  readonly calls: readonly {
    readonly result: { readonly kind: string; readonly reason?: string; readonly key?: string };
    readonly ms: number;
  }[];
  readonly log: readonly string[];
}

export const source = join(import.meta.dirname, 'use-cache.ts');

/** Runs calls (see use-cache.ts) in a process whose workspace is `<folder>/workspace`. */
export async function runCalls(
  folder: string,
  environment: Readonly<Record<string, string>>,
  calls: readonly string[],
  program: string = source,
): Promise<CallsResult> {
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace, { recursive: true });
  mkdirSync(join(folder, 'temp'), { recursive: true });
  const results = join(folder, 'results.json');
  const child = spawn(process.execPath, [program, ...calls], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'] ?? '',
      RUNNER_TEMP: join(folder, 'temp'),
      GITHUB_WORKSPACE: workspace,
      RESULTS: results,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => (output += bytes.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`exit code ${String(code)}\n${output}`);
  return JSON.parse(readFileSync(results, 'utf8')) as CallsResult;
}
