import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstallRequest } from '../src/install-request.ts';

export interface InstallRun {
  readonly results: readonly { readonly program?: string; readonly failed?: string }[];
  /** The output, as the runner gets it. */
  readonly log: string;
  readonly exitCode: unknown;
}

export type Request = Omit<InstallRequest, 'folder'>;

/**
 * Installs into `<home>/tools` in a process of its own. `stopAt` kills it and its children when this
 * text is in its output, as a runner does with a cancelled job.
 */
export async function installInProcess(
  home: string,
  requests: readonly Request[],
  environment: Readonly<Record<string, string>> = {},
  stopAt?: string,
): Promise<InstallRun> {
  const workspace = join(home, 'workspace');
  for (const folder of [workspace, join(home, 'temp')]) mkdirSync(folder, { recursive: true });
  const results = join(home, `results-${Date.now()}.json`);
  const tools = join(home, 'tools');
  const child = spawn(process.execPath, [join(import.meta.dirname, 'install.ts')], {
    cwd: workspace,
    env: {
      ...registrySettings(),
      RUNNER_TEMP: join(home, 'temp'),
      GITHUB_WORKSPACE: workspace,
      REQUESTS: JSON.stringify(requests.map((request) => ({ ...request, folder: tools }))),
      RESULTS: results,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let log = '';
  let stopped = false;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => {
      log += bytes.toString();
      if (stopAt === undefined || stopped || !log.includes(stopAt) || !child.pid) return;
      stopped = true;
      process.kill(-child.pid, 'SIGKILL');
    });
  const exitCode = await new Promise((resolve) => child.once('close', resolve));
  if (exitCode !== 0 && stopAt === undefined)
    throw new Error(`exit code ${String(exitCode)}\n${log}`);
  return { results: existsSync(results) ? resultsOf(results) : [], log, exitCode };
}

const resultsOf = (path: string): InstallRun['results'] =>
  JSON.parse(readFileSync(path, 'utf8')) as InstallRun['results'];

/** The environment of this process without npm's: jest runs below npm. */
function registrySettings(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_|ACTIONS_|JEST|NODE_OPTIONS|CI_ACTIONS)/i.test(name),
    ),
  );
}
