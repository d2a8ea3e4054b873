import { mkdtemp, stat, writeFile } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Spec } from '@ci-actions/inputs';
import type { StepResult } from '../testkit/run-bundle.ts';
import type { RunRequest } from './arguments.ts';
import { parseArguments } from './arguments.ts';
import { bundledAction, bundledNames, unknownInputs } from './bundled-action.ts';
import { isClock } from './clock.ts';
import { readEvent } from './event.ts';
import { actionHelp, toolHelp } from './help.ts';
import { ownNames, usageOf } from './own-options.ts';
import { runStep } from './run-step.ts';
import { summaryPage } from './summary-page.ts';

/** What a local run needs from the machine. */
export interface LocalPorts {
  readonly dist: string;
  /** Paths on the command line are relative to it. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  /** The inputs of an action from its source, for `--help`. */
  readonly inputsOf: (action: string) => Promise<Spec>;
}

/** Runs the requested action. Returns its exit code, or 1 if the action was not run. */
export async function localRun(argv: readonly string[], ports: LocalPorts): Promise<number> {
  const refuse = (mistakes: readonly string[]) => {
    for (const mistake of mistakes) ports.print(`not run: ${mistake}`);
    return 1;
  };
  const parsed = parseArguments(argv, ports.env);
  try {
    if ('help' in parsed) {
      ports.print(await helpText(parsed.help, ports));
      return 0;
    }
    const { request, mistakes, valueless } = parsed;
    const wrong = [...mistakes, ...(await wrongOptions(request, valueless, ports))];
    return wrong.length > 0 ? refuse(wrong) : await runRequest(request, ports);
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error)]);
  }
}

async function helpText(
  action: string | undefined,
  { dist, inputsOf }: LocalPorts,
): Promise<string> {
  if (action !== undefined) {
    return actionHelp(action, await bundledAction(dist, action), await inputsOf(action));
  }
  const names = await bundledNames(dist);
  const found = names.map(async (name) => [name, await bundledAction(dist, name)] as const);
  return toolHelp(new Map(await Promise.all(found)));
}

/** Mistakes in the options that show before any file is read. */
async function wrongOptions(
  { action, inputs, clock }: RunRequest,
  valueless: readonly string[],
  { dist }: LocalPorts,
): Promise<readonly string[]> {
  if (action === '') return [];
  const metadata = await bundledAction(dist, action);
  const isKnown = (name: string) => metadata.inputs.has(name) || ownNames.includes(name);
  const empty = valueless
    .filter(isKnown)
    .map((name) => `--${name} needs a value: ${usageOf(name)}`);
  const given = [...inputs.keys(), ...valueless.filter((name) => !isKnown(name))];
  const time =
    clock === undefined || isClock(clock)
      ? []
      : [`--clock: "${clock}" is not a time; write one such as 2027-04-01 or 2027-04-01T12:00:00Z`];
  return [...unknownInputs(metadata, given, ownNames), ...empty, ...time];
}

async function runRequest(request: RunRequest, ports: LocalPorts): Promise<number> {
  const { action, inputs, env, clock, event } = request;
  const path = (given: string) => resolve(ports.folder, given);
  const workspace = await existingFolder('cwd', path(request.cwd ?? '.'));
  if (request.html !== undefined) await existingFolder('html', dirname(path(request.html)));
  const payload = event === undefined ? undefined : await readEvent(path(event));
  const temp = await mkdtemp(join(tmpdir(), 'ci-actions-'));
  const result = await runStep({
    action,
    inputs,
    env,
    clock,
    temp,
    dist: ports.dist,
    workspace,
    event: payload,
    onLine: ports.print,
  });
  const exitCode = exitCodeOf(result);
  ports.print(`${outputsAndSummary(result)}\n\nexit ${exitCode}, files in ${temp}`);
  if (request.html !== undefined) {
    const page = path(request.html);
    const title = `${action}: ${result.outputs['verdict'] ?? 'no verdict'}`;
    await writeFile(page, await summaryPage(title, result.summary));
    ports.print(`summary page: ${page}`);
  }
  return exitCode;
}

/** As in a shell: 128 + the signal's number if a signal ended the process. */
function exitCodeOf({ exitCode, signal }: StepResult): number {
  return exitCode ?? 128 + constants.signals[signal as NodeJS.Signals];
}

/** Throws if the folder does not exist: node would only report "spawn node ENOENT". */
async function existingFolder(option: 'cwd' | 'html', folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new Error(`--${option}: there is no folder ${folder}`);
  return folder;
}

function outputsAndSummary({ outputs, summary }: StepResult): string {
  const listed = Object.entries(outputs).map(([name, value]) => `${name} = ${value}`);
  return `\n── Outputs ──\n${listed.join('\n')}\n\n── Summary ──\n${summary.trimEnd()}`;
}
