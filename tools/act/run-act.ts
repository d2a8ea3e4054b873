import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../repository.ts';

export interface ActRequest {
  /** The repository whose workflow runs. */
  readonly repository: string;
  /** Path of the workflow in the repository. */
  readonly workflow: string;
  /** Value of `uses:`, such as `org/ci-actions@v0` → local folder. */
  readonly local: Readonly<Record<string, string>>;
  /** The home folder for act, so that it reads no files of the user. */
  readonly home: string;
  /** The fixed time of every action, ISO 8601; by default the real time. */
  readonly clock?: string;
  /** The event; `push` by default. */
  readonly event?: string;
  /** Further options of act. */
  readonly options?: readonly string[];
}

export interface ActRun {
  readonly exitCode: number | null;
  /** Job id → `success` or `failure`. */
  readonly jobs: Readonly<Record<string, string>>;
  /** `job.step` → the outputs of the step. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Everything that act printed. */
  readonly log: string;
}

/** The part of a line of `act --json` that we read. */
interface Line {
  readonly jobID?: string;
  readonly stepID?: readonly string[];
  readonly jobResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
}

/** Runs a workflow with act on the host itself, without network. */
export async function runAct(request: ActRequest): Promise<ActRun> {
  const { exitCode, log } = await start(request);
  const lines = log.split('\n').filter((line) => line.startsWith('{'));
  const jobs: Record<string, string> = {};
  const outputs: Record<string, Record<string, string>> = {};
  for (const { jobID, stepID, jobResult, command, name, arg } of lines.map(parse)) {
    if (jobID === undefined) continue;
    if (jobResult !== undefined) jobs[jobID] = jobResult;
    if (command !== 'set-output' || name === undefined) continue;
    (outputs[[jobID, ...(stepID ?? [])].join('.')] ??= {})[name] = arg ?? '';
  }
  return { exitCode, jobs, outputs, log };
}

const parse = (line: string): Line => JSON.parse(line) as Line;

/** What our workflows name in `runs-on`. */
const images = ['ubuntu-latest', 'ubuntu-24.04'];

function fixedClockAt(clock: string): string {
  const preload = pathToFileURL(join(root, 'tools/testkit/fixed-clock.mjs'));
  preload.searchParams.set('at', clock);
  return preload.href;
}

function start({ repository, workflow, local, home, clock, event, options }: ActRequest) {
  mkdirSync(join(home, 'act'), { recursive: true });
  writeFileSync(join(home, 'act/actrc'), '');
  const given = [
    ...[event ?? 'push', '--json', '--workflows', workflow],
    ...images.flatMap((image) => ['--platform', `${image}=-self-hosted`]),
    ...['--no-cache-server', '--use-new-action-cache', '--action-cache-path', join(home, 'cache')],
    ...Object.entries(local).flatMap(([uses, path]) => ['--local-repository', `${uses}=${path}`]),
    ...(clock === undefined ? [] : ['--env', `NODE_OPTIONS=--import=${fixedClockAt(clock)}`]),
    ...(options ?? []),
  ];
  const path = [dirname(process.execPath), process.env['PATH']].join(':');
  const child = spawn('act', given, {
    cwd: repository,
    env: { PATH: path, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Apart: a chunk of one stream may come in the middle of a line of the other.
  const streams = [child.stdout, child.stderr].map((stream) => {
    const chunks: string[] = [];
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    return chunks;
  });
  return new Promise<{ exitCode: number | null; log: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      const log = streams.map((chunks) => chunks.join('')).join('\n');
      resolve({ exitCode, log });
    });
  });
}
