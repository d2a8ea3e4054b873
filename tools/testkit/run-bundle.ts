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
  /** Over what a runner gives; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The workspace, and the folder that the step starts in; a new empty one by default. */
  readonly cwd?: string;
  /** RUNNER_TEMP, to share it between steps; a new one by default. */
  readonly temp?: string;
  readonly event?: TriggerEvent;
  /** What expressions in defaults stand for, over `toJSON(matrix)` → null and an empty token. */
  readonly expressions?: Expressions;
  /** An instant at which the wall clock stands, ISO 8601; the real clock by default. */
  readonly clock?: string;
  /** Where the bundles are; `dist/` by default. */
  readonly dist?: string;
  /** After so long the step is killed and the promise rejects; 100 s by default. */
  readonly timeoutMs?: number;
  readonly started?: (child: ChildProcess) => void;
}

export interface StepResult {
  /** Null where a signal ended the step. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What later steps would see in their environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What was added to PATH, one folder a line. */
  readonly path: string;
  readonly summary: string;
  /** What the runner would obey of stdout, then of stderr. */
  readonly commands: readonly RunnerCommand[];
  /** Of these the errors, warnings and notices. */
  readonly annotations: readonly RunnerCommand[];
}

const annotations = ['error', 'warning', 'notice'];

/** Runs a bundle in a process of its own, with nothing but what a runner would give it. */
export async function runBundle(action: string, step: Step = {}): Promise<StepResult> {
  const folder = join(step.dist ?? join(root, 'dist'), action);
  if (!existsSync(join(folder, 'index.js'))) {
    throw new Error(`${folder}/index.js does not exist: npm run build`);
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
    return { ...ended, ...obeyed(ended), ...handedOver(place.files) };
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

function obeyed({ stdout, stderr }: Ended): Pick<StepResult, 'commands' | 'annotations'> {
  const commands = [...runnerCommands(stdout), ...runnerCommands(stderr)];
  return { commands, annotations: commands.filter((c) => annotations.includes(c.command)) };
}

function handedOver(files: string) {
  const read = (name: string): string => readFileSync(join(files, name), 'utf8');
  return {
    outputs: parsePairs(read('OUTPUT')),
    env: parsePairs(read('ENV')),
    state: parsePairs(read('STATE')),
    path: read('PATH'),
    summary: read('STEP_SUMMARY'),
  };
}
