import { mkdtemp, stat, writeFile } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Spec } from '@ci-actions/inputs';
import type { StepResult } from '../testkit/run-bundle.ts';
import type { Asked } from './arguments.ts';
import { parseArguments } from './arguments.ts';
import { bundledAction, bundledNames, unknownInputs } from './bundled-action.ts';
import { isClock } from './clock.ts';
import { readEvent } from './event.ts';
import { actionHelp, toolHelp } from './help.ts';
import { ownNames, usageOf } from './own-options.ts';
import { runStep } from './run-step.ts';
import { summaryPage } from './summary-page.ts';

/** The side of the machine that a local run is given. */
export interface LocalSide {
  readonly dist: string;
  /** Paths on the command line are relative to it. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  /** The inputs of an action as its source has them, for `--help`. */
  readonly inputsOf: (action: string) => Promise<Spec>;
}

/** Runs what the command line asks for; the action's exit code, 1 where it was not run. */
export async function localRun(argv: readonly string[], side: LocalSide): Promise<number> {
  const refuse = (mistakes: readonly string[]) => {
    for (const mistake of mistakes) side.print(`not run: ${mistake}`);
    return 1;
  };
  const parsed = parseArguments(argv, side.env);
  try {
    if ('help' in parsed) {
      side.print(await helpText(parsed.help, side));
      return 0;
    }
    const { asked, mistakes, valueless } = parsed;
    const wrong = [...mistakes, ...(await wrongOptions(asked, valueless, side))];
    return wrong.length > 0 ? refuse(wrong) : await runAsked(asked, side);
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error)]);
  }
}

async function helpText(
  action: string | undefined,
  { dist, inputsOf }: LocalSide,
): Promise<string> {
  if (action !== undefined) {
    return actionHelp(action, await bundledAction(dist, action), await inputsOf(action));
  }
  const names = await bundledNames(dist);
  const found = names.map(async (name) => [name, await bundledAction(dist, name)] as const);
  return toolHelp(new Map(await Promise.all(found)));
}

/** What can be told of the options before anything is read or run. */
async function wrongOptions(
  { action, inputs, clock }: Asked,
  valueless: readonly string[],
  { dist }: LocalSide,
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
      : [`--clock: "${clock}" is no time; give one such as 2027-04-01 or 2027-04-01T12:00:00Z`];
  return [...unknownInputs(metadata, given, ownNames), ...empty, ...time];
}

async function runAsked(asked: Asked, side: LocalSide): Promise<number> {
  const { action, inputs, env, clock, event } = asked;
  const path = (given: string) => resolve(side.folder, given);
  const workspace = await existing('cwd', path(asked.cwd ?? '.'));
  if (asked.html !== undefined) await existing('html', dirname(path(asked.html)));
  const payload = event === undefined ? undefined : await readEvent(path(event));
  const temp = await mkdtemp(join(tmpdir(), 'ci-actions-'));
  const result = await runStep({
    action,
    inputs,
    env,
    clock,
    temp,
    dist: side.dist,
    workspace,
    event: payload,
    onLine: side.print,
  });
  const exitCode = exitCodeOf(result);
  side.print(`${ending(result)}\n\nexit ${exitCode}, files in ${temp}`);
  if (asked.html !== undefined) {
    const page = path(asked.html);
    const title = `${action}: ${result.outputs['verdict'] ?? 'no verdict'}`;
    await writeFile(page, await summaryPage(title, result.summary));
    side.print(`summary page: ${page}`);
  }
  return exitCode;
}

/** As a shell counts it: 128 + the signal's number where a signal ended the process. */
function exitCodeOf({ exitCode, signal }: StepResult): number {
  return exitCode ?? 128 + constants.signals[signal as NodeJS.Signals];
}

/** node answers a working directory that is not there with "spawn node ENOENT". */
async function existing(option: 'cwd' | 'html', folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new Error(`--${option}: there is no folder ${folder}`);
  return folder;
}

function ending({ outputs, summary }: StepResult): string {
  const listed = Object.entries(outputs).map(([name, value]) => `${name} = ${value}`);
  return `\n── Outputs ──\n${listed.join('\n')}\n\n── Summary ──\n${summary.trimEnd()}`;
}
