import { toolTokens } from '@ci-actions/analyzers';
import type { PlannedCall, ToolPlan } from '../plan/tool-plan.ts';
import { findProgram } from './find-program.ts';
import type { RunPorts } from './ports.ts';
import { readCall } from './read-call.ts';
import { runCall } from './run-call.ts';
import type { CallDone } from './run-call.ts';
import type { CallRun, ToolRun } from './tool-run.ts';

export interface ToolOptions {
  /** For all calls of a tool together. */
  readonly timeoutMs: number;
  readonly locate: string | undefined;
  readonly platforms: readonly string[];
}

/** A tool's run, and what it printed. */
export interface Ran {
  readonly run: ToolRun;
  readonly log: string;
}

/** Finds or installs one tool and makes its calls, one after the other. */
export async function runTool(plan: ToolPlan, options: ToolOptions, ports: RunPorts): Promise<Ran> {
  const began = ports.now();
  const { analyzer } = plan;
  const { tokens = [] } = analyzer;
  const env = environmentFor(tokens, ports);
  const found = await findProgram(plan, withoutNames(env, tokens), ports);
  const version = 'missing' in found ? undefined : found.version;
  const calls: CallRun[] = [];
  const logs: string[] = [];
  const started = ports.now();
  for (const call of plan.calls) {
    const left = options.timeoutMs - (ports.now() - started);
    const done = await callIn(call, left);
    if ('log' in done) logs.push(done.log);
    calls.push(await readCall(analyzer, version, call, done, ports));
  }
  return { run: { plan, version, calls, durationMs: ports.now() - began }, log: logs.join('') };

  async function callIn(call: PlannedCall, left: number): Promise<CallDone> {
    if ('missing' in found) return { notRun: found.missing };
    if (left <= 0) return { notRun: 'timed out in an earlier call of the tool' };
    const { locate, platforms } = options;
    const { program } = found;
    return runCall({ analyzer, program, version, env, locate, platforms }, call, left, ports);
  }
}

/** A tool gets its own tokens and no other's. */
function environmentFor(
  own: readonly string[],
  { childEnvironment }: RunPorts,
): Readonly<Record<string, string>> {
  return withoutNames(
    childEnvironment(),
    toolTokens.filter((name) => !own.includes(name)),
  );
}

function withoutNames(
  env: Readonly<Record<string, string>>,
  names: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));
}
