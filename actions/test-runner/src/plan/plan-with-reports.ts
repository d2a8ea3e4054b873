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
  const runs = found?.kind === 'refused' ? found.runs.length : 0;
  const source = { kind: 'given', patterns, runs } as const;
  if (!found || named === 'other') {
    return { ...common, framework: undefined, args: undefined, source };
  }
  const known = found.kind === 'one' || found.kind === 'each' ? found : undefined;
  const framework = named === 'auto' ? known?.framework : frameworks[named];
  if (!framework) return { ...common, framework, args: undefined, source };
  if (known && known.framework === framework) {
    const all = runsOf(known);
    const { nothing } = await executingRuns(framework, all, place);
    const [args, ...moreArgs] = all.map((run) => runArguments(framework, run));
    return {
      ...common,
      framework,
      args,
      ...(moreArgs.length > 0 && { moreArgs }),
      ...(nothing !== undefined && { executesNothing: nothing }),
      source: { ...source, runs: all.length },
    };
  }
  const call = findAnywhere(common.words, framework);
  const args = call && readArguments(ownArguments(call), framework.valueOptions);
  const nothing = args && (await framework.executesNothing?.(args, place));
  return {
    ...common,
    framework,
    args,
    ...(nothing !== undefined && { executesNothing: nothing }),
    source,
  };
}
