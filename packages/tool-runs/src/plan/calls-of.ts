import type { Analyzer, Target } from '@ci-actions/analyzers';
import { shorten } from '@ci-actions/markdown';
import type { PlanInputs } from './plan-inputs.ts';
import type { PlannedCall } from './tool-plan.ts';

/** The calls of one tool: one for each target that it takes, else for its paths. */
export function callsOf(
  analyzer: Analyzer,
  { paths, target: targets = [] }: PlanInputs,
  name: string | undefined,
  args: readonly string[],
  stems: Set<string>,
): readonly PlannedCall[] {
  const call = (own: string | undefined, given: readonly string[], scanned?: Target) => {
    const target = name ?? own;
    const stem = stemOf(analyzer.name, [name, own], stems);
    return { stem, target, paths: given, scanned, args };
  };
  const scanned = targets.filter(({ kind }) => analyzer.targets?.includes(kind));
  if (scanned.length > 0) return scanned.map((one) => call(one.value, [], one));
  const given = paths?.byTool.get(analyzer.name) ?? paths?.others ?? [];
  const own = given.length > 0 ? given : ['.'];
  if (analyzer.calls === 'once') return [call(undefined, own)];
  return own.map((path) => call(path === '.' ? undefined : path, [path]));
}

const longestStem = 100;

/** The name of a call's files: the tool and its target, with a number where two would be equal. */
function stemOf(tool: string, parts: readonly (string | undefined)[], taken: Set<string>): string {
  const given = [tool, ...parts].filter((part) => part !== undefined).join('-');
  const safe = shorten(given.replaceAll(/[^\w.-]+/g, '-'), longestStem, '');
  let stem = safe;
  for (let n = 2; taken.has(stem.toLowerCase()); n += 1) stem = `${safe}-${n}`;
  taken.add(stem.toLowerCase());
  return stem;
}
