import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fixedClock } from '../testkit/fixed-clock.ts';
import { parseOutputFile } from '../testkit/output-file.ts';
import { checkoutFacts } from './checkout-facts.ts';
import { plainPush } from './event.ts';
import type { Event } from './event.ts';
import { jobLog } from './job-log.ts';
import { runnerEnvironment } from './runner-environment.ts';
import type { StepFiles } from './runner-environment.ts';

export interface ActionRun {
  /** The folder with the action's `action.yml` and bundle. */
  readonly bundle: string;
  readonly action: string;
  readonly main: string;
  /** All of them, defaults too, expressions evaluated. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly workspace: string;
  /** Kept after the run: outputs name files in it. */
  readonly temp: string;
  readonly env?: ReadonlyMap<string, string>;
  readonly event?: Event;
  /** ISO 8601; the action's Date stands still at it. */
  readonly clock?: string;
  /** Each line of the job's log as it comes, commands made readable. */
  readonly onLine?: (line: string) => void;
}

export interface ActionRunReport {
  /** As a shell counts it: 128 + the signal's number where a signal ended the process. */
  readonly exitCode: number;
  readonly outputs: ReadonlyMap<string, string>;
  /** Markdown. */
  readonly summary: string;
  readonly log: readonly string[];
}

/** Runs a bundle in a process of its own as a runner runs a step. */
export async function runAction(run: ActionRun): Promise<ActionRunReport> {
  const event = run.event ?? plainPush;
  const files = await makeStepFiles(run.temp, event);
  const { action, workspace, inputs } = run;
  const facts = { action, workspace, checkout: checkoutFacts(workspace), event, files };
  const env = runnerEnvironment(facts, inputs, process.env, run.env ?? new Map());
  const child = spawn(process.execPath, [...fixedClock(run.clock), join(run.bundle, run.main)], {
    cwd: workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  const keep = (line: string) => {
    log.push(line);
    run.onLine?.(line);
  };
  const read = [child.stdout, child.stderr].map((stream) => readLines(stream, keep));
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  await Promise.all(read);
  return {
    exitCode: code ?? 128 + (signal === null ? 0 : constants.signals[signal]),
    outputs: parseOutputFile(await readFile(files.output, 'utf8')),
    summary: await readFile(files.summary, 'utf8'),
    log,
  };
}

async function readLines(stream: Readable, keep: (line: string) => void): Promise<void> {
  const rewrite = jobLog();
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    const shown = rewrite(line);
    if (shown !== undefined) keep(shown);
  }
}

async function makeStepFiles(root: string, event: Event): Promise<StepFiles> {
  const folder = join(root, 'runner-files');
  const files: StepFiles = {
    temp: join(root, 'temp'),
    toolCache: join(root, 'tool-cache'),
    event: join(folder, 'event.json'),
    output: join(folder, 'output'),
    env: join(folder, 'env'),
    path: join(folder, 'path'),
    state: join(folder, 'state'),
    summary: join(folder, 'summary.md'),
  };
  await Promise.all(
    [folder, files.temp, files.toolCache].map((f) => mkdir(f, { recursive: true })),
  );
  const { output, env, path, state, summary } = files;
  await Promise.all([output, env, path, state, summary].map((file) => writeFile(file, '')));
  await writeFile(files.event, JSON.stringify(event.payload));
  return files;
}
