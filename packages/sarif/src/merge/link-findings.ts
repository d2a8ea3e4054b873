import { compareText } from '../model/compare.ts';
import type { KeptResult } from './kept-result.ts';
import type { MergedRun } from './merger.ts';
import { withMarks } from './with-marks.ts';

interface Linked {
  readonly tool: string;
  readonly result: KeptResult;
  readonly keys: readonly string[];
  readonly version: string | undefined;
}

/**
 * Adds to each result the other tools that found the same. No result is removed: tools describe a
 * finding differently, and the policy judges each tool by its own threshold.
 */
export function withLinks(runs: readonly MergedRun[]): readonly MergedRun[] {
  const shared = placesOfSeveralTools(runs);
  const linked: Linked[] = [];
  for (const { tool, results } of runs) {
    for (const result of results) {
      const keys = keysOf(result, shared);
      if (keys.length > 0) linked.push({ tool, result, keys, version: result.links?.version });
    }
  }
  const root = united(linked);
  const others = new Map<KeptResult, readonly string[]>();
  for (const group of Map.groupBy(linked, ({ keys }) => root(keys[0] ?? '')).values()) {
    if (new Set(group.map(({ tool }) => tool)).size > 1) note(group, others);
  }
  return withMarks(runs, others, (result, alsoBy) => ({ ...result, alsoBy }));
}

function keysOf(
  { links, uri, line, placeHash }: KeptResult,
  isShared: (placeHash: number) => boolean,
): readonly string[] {
  if (links === undefined || links.advisories.length > 0) return links?.advisories ?? [];
  if (line === undefined || !isShared(placeHash)) return [];
  return links.weaknesses.map((weakness) => `${weakness} ${line} ${uri}`);
}

/**
 * Whether several tools report something at a place. Most places have results of one tool only and
 * need no keys. Places share table entries, so a yes may be wrong. It then only costs time.
 */
function placesOfSeveralTools(runs: readonly MergedRun[]): (placeHash: number) => boolean {
  const tools = [...new Set(runs.map(({ tool }) => tool))];
  const [none, several] = [0, tools.length + 1];
  const toolsAt = new Uint16Array(2 ** 20);
  for (const { tool, results } of runs) {
    const own = tools.indexOf(tool) + 1;
    for (const { placeHash } of results) {
      const before = toolsAt[placeHash >>> 12];
      toolsAt[placeHash >>> 12] = before === none || before === own ? own : several;
    }
  }
  return (placeHash) => toolsAt[placeHash >>> 12] === several;
}

/** Unites the keys of one result (union-find): the CVE and the GHSA of the same advisory. */
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

function note(group: readonly Linked[], marks: Map<KeptResult, readonly string[]>): void {
  const names = Map.groupBy(group, ({ tool, result, version }) =>
    JSON.stringify([`${tool}: ${result.head.ruleId}`, tool, version]),
  );
  const kinds = [...names.keys()].map((key) => JSON.parse(key) as [string, string, string | null]);
  for (const { tool, result, version } of group) {
    const others = kinds
      .filter(([, other]) => other !== tool)
      .filter(([, , its]) => its === null || version === undefined || its === version)
      .map(([name]) => name);
    if (others.length > 0) marks.set(result, [...new Set(others)].sort(compareText));
  }
}
