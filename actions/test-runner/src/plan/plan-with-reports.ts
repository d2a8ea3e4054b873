import { readArguments } from '@ci-actions/command';
import { findAnywhere } from '../command/call-at.ts';
import type { FoundRuns } from '../command/find-runs.ts';
import type { Place } from '../framework/framework.ts';
import { frameworks } from '../framework/frameworks.ts';
import { ownArguments } from '../framework/with-arguments.ts';
import { executingRuns, runArguments, runsOf } from './instrumented.ts';
import type { Common } from './instrumented.ts';
import type { CommandPlan, InputValues } from './command-plan.ts';

/** Does not change the command. The framework's exit codes and rule for empty runs still apply. */
export async function planWithReports(
  common: Common,
  { framework: named = 'auto' }: Partial<InputValues>,
  patterns: readonly string[],
  found: FoundRuns | undefined,
  place: Place,
): Promise<CommandPlan> {
  const certain = found?.kind === 'refused' ? found.runs.filter((run) => !run.conditional) : [];
  const source = { kind: 'given', patterns, runs: certain.length } as const;
  const unknown = { ...common, framework: undefined, args: undefined, source };
  if (!found || named === 'other') return unknown;
  const known = found.kind === 'one' || found.kind === 'each' ? found : undefined;
  const framework = named === 'auto' ? known?.framework : frameworks[named];
  if (!framework) return withNothing(unknown, await anyExecutesNothing(common, found, place));
  if (known && known.framework === framework) {
    const all = runsOf(known);
    const { nothing, executing } = await executingRuns(framework, all, place);
    const [args, ...moreArgs] = all.map((run) => runArguments(framework, run));
    const more = moreArgs.length > 0 ? { moreArgs } : {};
    const own = { ...source, runs: executing.length };
    return withNothing({ ...common, framework, args, ...more, source: own }, nothing);
  }
  const call = findAnywhere(common.words, framework);
  const args = call && readArguments(ownArguments(call), framework.valueOptions);
  const nothing = args && (await framework.executesNothing?.(args, place));
  return withNothing({ ...common, framework, args, source }, nothing);
}

const withNothing = (plan: CommandPlan, executesNothing: string | undefined): CommandPlan =>
  executesNothing === undefined ? plan : { ...plan, executesNothing };

/** A test runner inside of another command, such as `docker run`, may execute nothing as well. */
async function anyExecutesNothing({ words }: Common, found: FoundRuns, place: Place) {
  if (found.kind === 'refused' && found.runs.length > 0) {
    const options: (string | undefined)[] = [];
    for (const run of found.runs) {
      const args = runArguments(run.framework, run);
      options.push(await run.framework.executesNothing?.(args, place));
    }
    return options.includes(undefined) ? undefined : options[0];
  }
  for (const framework of Object.values(frameworks)) {
    const call = findAnywhere(words, framework);
    const args = call && readArguments(ownArguments(call), framework.valueOptions);
    const option = args && (await framework.executesNothing?.(args, place));
    if (option !== undefined) return option;
  }
  return undefined;
}
