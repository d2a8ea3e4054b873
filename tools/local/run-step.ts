import type { ChildProcess } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runBundle } from '../testkit/run-bundle.ts';
import type { StepResult } from '../testkit/run-bundle.ts';
import type { TriggerEvent } from '../testkit/step-environment.ts';
import { checkoutVariables } from './checkout-variables.ts';
import { jobLog } from './job-log.ts';

export interface LocalStep {
  readonly action: string;
  readonly dist: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly workspace: string;
  /** RUNNER_TEMP. It is kept, because outputs name files in it. */
  readonly temp: string;
  readonly env?: ReadonlyMap<string, string>;
  readonly event?: TriggerEvent | undefined;
  /** ISO 8601; fixes the action's Date to this instant. */
  readonly clock?: string | undefined;
  /** Gets each line of the job log at once, with workflow commands as text. */
  readonly onLine: (line: string) => void;
}

/** The longest delay of a Node timer: a local step has no time limit. */
const longestTimer = 2 ** 31 - 1;

/** Runs a bundle on the checkout in `workspace`, as a runner runs a step. */
export async function runStep(step: LocalStep): Promise<StepResult> {
  const { action, dist, workspace, temp, event, clock } = step;
  const env = Object.fromEntries(step.env ?? []);
  const toolCache = join(temp, 'tool-cache');
  await mkdir(toolCache, { recursive: true });
  return runBundle(action, {
    dist,
    temp,
    cwd: workspace,
    inputs: Object.fromEntries(step.inputs),
    env: {
      ...checkoutVariables(workspace, event),
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKFLOW_REF: undefined,
      RUNNER_TOOL_CACHE: toolCache,
      ...env,
    },
    expressions: { 'github.token': env['GITHUB_TOKEN'] ?? '' },
    ...(event && { event }),
    ...(clock !== undefined && { clock }),
    timeoutMs: longestTimer,
    started: (child) => show(child, step.onLine),
  });
}

function show({ stdout, stderr }: ChildProcess, onLine: (line: string) => void): void {
  for (const stream of [stdout, stderr]) {
    if (stream === null) continue;
    const rewrite = jobLog();
    createInterface({ input: stream, crlfDelay: Infinity }).on('line', (line) => {
      const text = rewrite(line);
      if (text !== undefined) onLine(text);
    });
  }
}
