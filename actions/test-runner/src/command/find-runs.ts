import type { Call, Framework } from '../framework/framework.ts';
import { findAnywhere } from './call-at.ts';
import { programName } from './after-launchers.ts';
import type { PackageFiles } from './package-folder.ts';
import { trace } from './trace.ts';
import type { Started, Trace } from './trace.ts';

/** One run of a test framework that a command starts. */
export interface TestRun extends Started {
  readonly framework: Framework;
}

/** The runs that a command starts. */
export type FoundRuns =
  /** One run, which arguments behind the command reach. */
  | {
      readonly kind: 'one';
      readonly framework: Framework;
      readonly call: Call;
      readonly run: TestRun;
    }
  /** Runs of one framework that arguments reach in part or not at all. */
  | { readonly kind: 'each'; readonly framework: Framework; readonly runs: readonly TestRun[] }
  /** Runs of which not all can be counted, and what to write instead. */
  | { readonly kind: 'refused'; readonly accepted: string; readonly runs: readonly TestRun[] }
  /** No known framework; these programs instead. */
  | { readonly kind: 'unknown'; readonly programs: readonly (readonly string[])[] };

export interface FindInput {
  readonly words: readonly string[];
  /** All that are known: a run of another one than the user names must not go unseen. */
  readonly frameworks: readonly Framework[];
  readonly files: PackageFiles;
}

export async function findRuns(input: FindInput): Promise<FoundRuns> {
  const traced = await trace(input);
  const runs = traced.started.filter((one): one is TestRun => one.framework !== undefined);
  const { unfollowed } = traced;
  const [first] = runs;
  const testing = unfollowed.find(({ mayTest }) => mayTest);
  const stop = first ? testing : (testing ?? unfollowed[0]);
  if (stop) return { kind: 'refused', accepted: stop.accepted, runs };
  const others = await otherTestRuns(traced, input.frameworks);
  if (!first) {
    const programs = traced.started.map(({ words, at }) => words.slice(at));
    return { kind: 'unknown', programs: mostTelling(programs, others) };
  }
  const names = new Set([...runs.map(({ framework }) => framework.name), ...others.map(nameOf)]);
  if (names.size > 1) {
    const accepted = `a command of one test runner; this one starts ${[...names].join(' and ')}: make a step of each`;
    return { kind: 'refused', accepted, runs };
  }
  const args = first.words.slice(first.at);
  const ignored = first.script !== undefined && first.framework.ignoresAppended?.(args) === true;
  if (runs.length > 1 || !first.reach || first.folder !== '' || ignored) {
    return { kind: 'each', framework: first.framework, runs };
  }
  return { kind: 'one', framework: first.framework, call: callOf(first, input.words), run: first };
}

const nameOf = ([program = '']: readonly string[]): string => programName(program);

/** Programs that run tests of their own beside the runs that were found. */
async function otherTestRuns(
  { started }: Trace,
  frameworks: readonly Framework[],
): Promise<readonly (readonly string[])[]> {
  const others = started.filter(({ framework }) => !framework);
  if (others.length === 0) return [];
  const { otherTool } = await import('./other-tools.ts');
  return others
    .map(({ words, at }) => words.slice(at))
    .filter((words) => {
      const known = otherTool(nameOf(words));
      if (known) return known.tests?.test(words.slice(1).join(' ')) ?? true;
      if (/^(echo|printf)$/.test(nameOf(words))) return false;
      return frameworks.some((framework) => findAnywhere(words, framework));
    });
}

/** The programs that run tests first: `tsc && playwright test` is about Playwright. */
const mostTelling = (
  programs: readonly (readonly string[])[],
  tests: readonly (readonly string[])[],
) => (tests.length > 0 ? tests : programs);

function callOf({ words, at, script, reach }: TestRun, command: readonly string[]): Call {
  if (script === undefined) return { words: command, at };
  return { words: command, at: command.length, script: { words, at, before: reach ?? [] } };
}
