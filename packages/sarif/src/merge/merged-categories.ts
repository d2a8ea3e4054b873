import { categoryOf } from '../resolve/category.ts';
import type { MergedRun } from './merger.ts';

/**
 * The `automationDetails.id` of each run. GitHub keeps one analysis per tool and category, and
 * rejects a file in which two runs have the same tool and category.
 */
export function automationIds(
  runs: readonly MergedRun[],
): ReadonlyMap<MergedRun, string | undefined> {
  const ids = new Map(runs.map((run) => [run, ownId(run)] as const));
  const clashes = Map.groupBy(ids, ([run, id]) => `${run.tool.toLowerCase()}\0${categoryOf(id)}`);
  for (const clash of clashes.values()) {
    if (clash.length > 1) clash.forEach(([run, id], at) => ids.set(run, distinct(run, id, at)));
  }
  return ids;
}

function ownId({ tool, target, category, facts }: MergedRun): string | undefined {
  const details = facts.value().members['automationDetails'] as { id?: string } | undefined;
  if (details?.id !== undefined) return details.id;
  if (category !== '') return `${category}/`;
  return target === undefined ? undefined : `${tool}/${target}/`;
}

/** Runs are in a fixed order, so the same reports give the same numbers. */
function distinct({ tool, target }: MergedRun, id: string | undefined, at: number): string {
  const category = categoryOf(id) || tool;
  const parts = [
    category,
    ...(target !== undefined && !category.endsWith(`/${target}`) ? [target] : []),
  ];
  return `${[...parts, ...(at === 0 ? [] : [String(at + 1)])].join('/')}/`;
}
