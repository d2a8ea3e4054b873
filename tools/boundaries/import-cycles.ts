/** File or package → its imports. */
export type Imports = ReadonlyMap<string, Iterable<string>>;

/**
 * The shortest cycle through each import that is part of a cycle. Each cycle appears once and starts
 * at the name that sorts first. Longer cycles are omitted: their number can grow exponentially.
 */
export function importCycles(imports: Imports): string[][] {
  const cycles = new Map<string, string[]>();
  for (const [from, targets] of imports) {
    for (const to of targets) {
      const path = shortestPath(imports, to, from);
      if (path !== undefined) {
        const cycle = fromFirst(path);
        cycles.set(cycle.join('\n'), cycle);
      }
    }
  }
  return [...cycles.values()];
}

function shortestPath(imports: Imports, start: string, goal: string): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  // Iterating a Map also visits entries that are added meanwhile, last.
  for (const [name] of cameFrom) {
    if (name === goal) return pathTo(goal, cameFrom);
    for (const next of imports.get(name) ?? []) {
      if (!cameFrom.has(next)) cameFrom.set(next, name);
    }
  }
  return undefined;
}

function pathTo(goal: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
  const path: string[] = [];
  for (let name: string | undefined = goal; name !== undefined; name = cameFrom.get(name)) {
    path.unshift(name);
  }
  return path;
}

/** The same cycle, starting at the name that sorts first. */
function fromFirst(cycle: readonly string[]): string[] {
  const first = cycle.indexOf([...cycle].sort()[0] ?? '');
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}
