import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { StepResult } from '../testkit/run-bundle.ts';
import type { Asked } from './arguments.ts';
import { ownOptions, parseArguments } from './arguments.ts';
import { bundledAction, unknownInputs } from './bundled-action.ts';
import { parseEvent } from './event.ts';
import { runStep } from './run-step.ts';
import { summaryPage } from './summary-page.ts';

/** The side of the machine that a local run is given. */
export interface LocalSide {
  readonly dist: string;
  /** Paths on the command line are relative to it. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
}

/** Runs what the command line asks for; the action's exit code, 1 where it was not run. */
export async function localRun(argv: readonly string[], side: LocalSide): Promise<number> {
  const refuse = (mistakes: readonly string[]) => {
    for (const mistake of mistakes) side.print(`not run: ${mistake}`);
    return 1;
  };
  const parsed = parseArguments(argv, side.env);
  if ('mistakes' in parsed) return refuse(parsed.mistakes);
  try {
    const run = await runAsked(parsed.asked, side);
    return typeof run === 'number' ? run : refuse(run.mistakes);
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error)]);
  }
}

async function runAsked(
  asked: Asked,
  side: LocalSide,
): Promise<number | { readonly mistakes: readonly string[] }> {
  const metadata = await bundledAction(side.dist, asked.action);
  const mistakes = unknownInputs(metadata, [...asked.inputs.keys()], ownOptions);
  if (mistakes.length > 0) return { mistakes };
  const { action, inputs, env, clock, event } = asked;
  const temp = await mkdtemp(join(tmpdir(), 'ci-actions-'));
  const result = await runStep({
    action,
    inputs,
    env,
    clock,
    temp,
    dist: side.dist,
    workspace: await existing(resolve(side.folder, asked.cwd ?? '.')),
    event:
      event === undefined
        ? undefined
        : parseEvent(await readFile(resolve(side.folder, event), 'utf8')),
    onLine: side.print,
  });
  const exitCode = exitCodeOf(result);
  side.print(`${ending(result)}\n\nexit ${exitCode}, files in ${temp}`);
  if (asked.html !== undefined) {
    const page = resolve(side.folder, asked.html);
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
async function existing(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new Error(`--cwd: there is no folder ${folder}`);
  return folder;
}

function ending({ outputs, summary }: StepResult): string {
  const listed = Object.entries(outputs).map(([name, value]) => `${name} = ${value}`);
  return `\n── Outputs ──\n${listed.join('\n')}\n\n── Summary ──\n${summary.trimEnd()}`;
}
