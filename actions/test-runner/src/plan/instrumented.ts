import { readArguments } from '@ci-actions/command';
import type { Arguments } from '@ci-actions/command';
import type { FoundRuns, TestRun } from '../command/find-runs.ts';
import type { Framework, Look, Place } from '../framework/framework.ts';
import type { CommandPlan } from './command-plan.ts';

export type Common = Omit<CommandPlan, 'framework' | 'args' | 'source'>;

type Known = Exclude<FoundRuns, { kind: 'unknown' | 'refused' }>;

/** The plan of a command that is asked for its reports. */
export async function instrumented(
  found: FoundRuns,
  common: Common,
  place: Place,
): Promise<CommandPlan | { refused: string }> {
  if (found.kind === 'unknown' || found.kind === 'refused') throw new Error('nothing to ask');
  const { framework } = found;
  const runs = await executingRuns(framework, runsOf(found), place);
  const asked = await ask(found, common.words, runs.executing, place);
  if ('refused' in asked) return asked;
  const [args, ...moreArgs] = (runs.executing.length > 0 ? runs.executing : runs.all).map((run) =>
    runArguments(framework, run),
  );
  return {
    ...common,
    words: asked.words,
    env: { ...common.env, ...asked.env },
    framework,
    args,
    ...(moreArgs.length > 0 && { moreArgs }),
    ...(runs.nothing !== undefined && { executesNothing: runs.nothing }),
    source: { kind: 'asked', instrumented: asked },
  };
}

async function ask(found: Known, words: readonly string[], runs: readonly TestRun[], place: Place) {
  if (found.kind === 'one') return found.framework.instrument(found.call, place);
  const { instrumentEach, name } = found.framework;
  if (!instrumentEach) return { refused: separateSteps(name, found.runs) };
  const each = runs.map((run) => ({
    args: runArguments(found.framework, run),
    env: run.env,
    look: below(place.look, run.folder),
  }));
  return instrumentEach(words, each, place);
}

/** Runs of Node programs inherit NODE_OPTIONS; the others get options by the command alone. */
function separateSteps(name: string, runs: readonly TestRun[]): string {
  const [first] = runs;
  const folders = [...new Set(runs.map(({ folder }) => folder))].filter((folder) => folder !== '');
  if (folders.length > 0) {
    return `one run of ${name} in the working directory: set "working-directory" to ${folders.join(', ')}, one per line, and the command to the plain script`;
  }
  if (runs.length > 1)
    return `one run of ${name}; this command starts ${runs.length}: make a step of each`;
  return `a script that ends with its call of ${name}, as arguments reach the last command of a script only ("${first?.script ?? ''}" of package.json), or the call itself`;
}

export const runArguments = (framework: Framework, { words, at }: TestRun): Arguments =>
  readArguments(words.slice(at), framework.valueOptions);

export const runsOf = (found: Known): readonly TestRun[] =>
  found.kind === 'one' ? [found.run] : found.runs;

export interface ExecutingRuns {
  readonly all: readonly TestRun[];
  readonly executing: readonly TestRun[];
  /** The option by which no run executes a test. */
  readonly nothing: string | undefined;
}

/** Runs that only list tests do not count beside runs that execute them. */
export async function executingRuns(
  framework: Framework,
  all: readonly TestRun[],
  place: Place,
): Promise<ExecutingRuns> {
  const executing: TestRun[] = [];
  let nothing: string | undefined;
  for (const run of all) {
    const there = { ...place, look: below(place.look, run.folder) };
    const option = await framework.executesNothing?.(runArguments(framework, run), there);
    if (option === undefined) executing.push(run);
    nothing ??= option;
  }
  return { all, executing, nothing: executing.length > 0 ? undefined : nothing };
}

function below(look: Look, folder: string): Look {
  if (folder === '') return look;
  const inside = (path: string) => (/^([A-Za-z]:)?[/\\]/.test(path) ? path : `${folder}/${path}`);
  return {
    kindOf: (path) => look.kindOf(inside(path)),
    readText: (path) => look.readText(inside(path)),
    filesBelow: (path) => look.filesBelow(inside(path)),
    matching: (pattern) => look.matching(inside(pattern)),
  };
}
