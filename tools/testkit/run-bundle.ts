import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../repository.ts';
import { inputVariables } from './action-inputs.ts';
import type { Expressions } from './action-inputs.ts';
import { parsePairs } from './file-commands.ts';
import { fixedClock } from './fixed-clock.ts';
import { runnerCommands } from './runner-commands.ts';
import type { RunnerCommand } from './runner-commands.ts';
import { stepEnvironment } from './step-environment.ts';
import type { TriggerEvent } from './step-environment.ts';

export interface Step {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Overrides variables of the runner; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The workspace and working directory of the step; by default a new empty folder. */
  readonly cwd?: string;
  /** RUNNER_TEMP, to share it between steps; by default a new folder. */
  readonly temp?: string;
  readonly event?: TriggerEvent;
  /** Values of expressions in defaults; by default `toJSON(matrix)` is null and the token is empty. */
  readonly expressions?: Expressions;
  /** The fixed time of the step, ISO 8601; by default the real time. */
  readonly clock?: string;
  /** The folder of the bundles; by default `dist/`. */
  readonly dist?: string;
  /** After this time the step is killed and the promise rejects; by default 100 s. */
  readonly timeoutMs?: number;
  readonly started?: (child: ChildProcess) => void;
}

export interface StepResult {
  /** Null if a signal ended the step. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The variables for later steps (GITHUB_ENV). */
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** The folders added to PATH (GITHUB_PATH), one per line. */
  readonly path: string;
  readonly summary: string;
  /** The workflow commands in stdout, then those in stderr. */
  readonly commands: readonly RunnerCommand[];
  /** Those commands that are errors, warnings or notices. */
  readonly annotations: readonly RunnerCommand[];
}

const annotations = ['error', 'warning', 'notice'];

/** Runs a bundle in its own process, with the environment of a runner only. */
export async function runBundle(action: string, step: Step = {}): Promise<StepResult> {
  const folder = join(step.dist ?? join(root, 'dist'), action);
  if (!existsSync(join(folder, 'index.js'))) {
    throw new Error(`${folder}/index.js does not exist: run "npm run build"`);
  }
  const own = mkdtempSync(join(tmpdir(), 'ci-actions-step-'));
  try {
    const place = placeOf(step, own);
    const event = step.event ?? { name: 'push', payload: {} };
    const expressions = { 'toJSON(matrix)': 'null', 'github.token': '', ...step.expressions };
    const env = {
      ...stepEnvironment(action, place, event),
      ...inputVariables(folder, step.inputs ?? {}, expressions),
      ...step.env,
    };
    const ended = await run(join(folder, 'index.js'), env, place.workspace, step);
    return { ...ended, ...commandsIn(ended), ...readStepFiles(place.files) };
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function placeOf({ cwd, temp }: Step, own: string) {
  const place = {
    workspace: cwd ?? join(own, 'workspace'),
    temp: temp ?? join(own, 'temp'),
    files: join(own, 'files'),
  };
  for (const path of Object.values(place)) mkdirSync(path, { recursive: true });
  return place;
}

type Ended = Pick<StepResult, 'exitCode' | 'signal' | 'stdout' | 'stderr'>;

function run(
  script: string,
  env: NodeJS.ProcessEnv,
  cwd: string,
  { clock, timeoutMs = 100_000, started }: Step,
): Promise<Ended> {
  const child = spawn(process.execPath, [...fixedClock(clock), script], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started?.(child);
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8');
    child[name].on('data', (chunk: string) => (text[name] += chunk));
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${script} did not end in ${timeoutMs} ms:\n${text.stdout}${text.stderr}`));
    }, timeoutMs);
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      resolve({ exitCode, signal, ...text });
    });
  });
}

function commandsIn({ stdout, stderr }: Ended): Pick<StepResult, 'commands' | 'annotations'> {
  const commands = [...runnerCommands(stdout), ...runnerCommands(stderr)];
  return { commands, annotations: commands.filter((c) => annotations.includes(c.command)) };
}

function readStepFiles(files: string) {
  const read = (name: string): string => readFileSync(join(files, name), 'utf8');
  return {
    outputs: parsePairs(read('OUTPUT')),
    env: parsePairs(read('ENV')),
    state: parsePairs(read('STATE')),
    path: read('PATH'),
    summary: read('STEP_SUMMARY'),
  };
}
