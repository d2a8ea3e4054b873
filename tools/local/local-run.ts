import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Asked } from './arguments.ts';
import { ownOptions, parseArguments } from './arguments.ts';
import { bundledAction, completeInputs, stepContexts } from './bundled-action.ts';
import { parseEvent } from './event.ts';
import { runAction } from './run-action.ts';
import type { ActionRunReport } from './run-action.ts';
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
    return 'mistakes' in run ? refuse(run.mistakes) : run.exitCode;
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error)]);
  }
}

async function runAsked(
  asked: Asked,
  side: LocalSide,
): Promise<ActionRunReport | { readonly mistakes: readonly string[] }> {
  const action = await bundledAction(side.dist, asked.action);
  const complete = completeInputs(action, asked.inputs, stepContexts(asked.env), ownOptions);
  if ('mistakes' in complete) return complete;
  const { event, clock, env } = asked;
  const temp = await mkdtemp(join(tmpdir(), 'ci-actions-'));
  const report = await runAction({
    action: action.action,
    bundle: action.bundle,
    main: action.metadata.main,
    inputs: complete.inputs,
    workspace: await existing(resolve(side.folder, asked.cwd ?? '.')),
    temp,
    env,
    ...(event && { event: parseEvent(await readFile(resolve(side.folder, event), 'utf8')) }),
    ...(clock && { clock }),
    onLine: side.print,
  });
  side.print(ending(report, temp));
  if (asked.html !== undefined) {
    const page = resolve(side.folder, asked.html);
    const title = `${asked.action}: ${report.outputs.get('verdict') ?? 'no verdict'}`;
    await writeFile(page, await summaryPage(title, report.summary));
    side.print(`summary page: ${page}`);
  }
  return report;
}

/** node answers a working directory that is not there with "spawn node ENOENT". */
async function existing(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new Error(`--cwd: there is no folder ${folder}`);
  return folder;
}

function ending({ outputs, summary, exitCode }: ActionRunReport, temp: string): string {
  const listed = [...outputs].map(([name, value]) => `${name} = ${value}`);
  return [
    `\n── Outputs ──\n${listed.join('\n')}`,
    `\n── Summary ──\n${summary.trimEnd()}`,
    `\nexit ${exitCode}, files in ${temp}`,
  ].join('\n');
}
