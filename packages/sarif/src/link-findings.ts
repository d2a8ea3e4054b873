import { compareText } from './compare.ts';
import type { KeptResult, MergedRun } from './merger.ts';

interface Linked {
  readonly tool: string;
  readonly result: KeptResult;
  readonly keys: readonly string[];
  readonly version: string | undefined;
}

/**
 * Notes on each result which other tools found the same. None is thrown away: tools differ in what
 * they say of a finding, and the policy judges each tool by its own threshold.
 */
export function linkFindings(runs: readonly MergedRun[]): void {
  const linked = runs.flatMap(({ tool, results }) =>
    results.flatMap((result): Linked[] => {
      const { links } = result.repaired;
      return links === undefined ? [] : [{ tool, result, ...links }];
    }),
  );
  const root = united(linked);
  for (const group of Map.groupBy(linked, ({ keys }) => root(keys[0] ?? '')).values()) {
    if (new Set(group.map(({ tool }) => tool)).size > 1) note(group);
  }
}

/** Keys that stand on one result are names of one thing: CVE and GHSA of the same advisory. */
function united(linked: readonly Linked[]): (key: string) => string {
  const parents = new Map<string, string>();
  const root = (key: string): string => {
    let top = key;
    for (let up = parents.get(top); up !== undefined; up = parents.get(top)) top = up;
    for (let at = key; at !== top;) {
      const next = parents.get(at) ?? top;
      parents.set(at, top);
      at = next;
    }
    return top;
  };
  for (const { keys } of linked) {
    const first = root(keys[0] ?? '');
    for (const key of keys.slice(1)) {
      const other = root(key);
      if (other !== first) parents.set(other, first);
    }
  }
  return root;
}

function note(group: readonly Linked[]): void {
  const names = Map.groupBy(group, ({ tool, result, version }) =>
    JSON.stringify([`${tool}: ${result.ruleId}`, tool, version]),
  );
  const kinds = [...names.keys()].map((key) => JSON.parse(key) as [string, string, string | null]);
  for (const { tool, result, version } of group) {
    const others = kinds
      .filter(([, other]) => other !== tool)
      .filter(([, , its]) => its === null || version === undefined || its === version)
      .map(([name]) => name);
    if (others.length > 0) result.alsoBy = [...new Set(others)].sort(compareText);
  }
}
