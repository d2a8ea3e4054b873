import { dirname, join } from 'node:path';
import { importCycles } from './import-cycles.ts';
import type { Imports } from './import-cycles.ts';
import type { Shipped, Source } from './sources.ts';

/**
 * Cycles between files. A type counts as any import does: who reads one file of such a cycle has
 * to read them all. So does `import()`: it changes when a file is loaded, not what it needs.
 *
 * Only relative imports are followed: a cycle that goes through a package's name is one between
 * packages.
 */
export function fileCycles(sources: readonly Source[]): string[] {
  const imports = new Map(sources.map((source) => [source.path, importedFiles(source)]));
  return importCycles(imports).map((cycle) =>
    sentence(cycle, 'move what they share into a file that imports none of them'),
  );
}

export function packageCycles(shipped: readonly Shipped[]): string[] {
  return importCycles(importedPackages(shipped)).map((cycle) =>
    sentence(cycle, 'move what they share into a package that imports none of them'),
  );
}

const importedFiles = ({ path, syntax }: Source): Set<string> =>
  new Set(
    syntax.imports
      .filter((module) => module.startsWith('.'))
      .map((module) => join(dirname(path), module)),
  );

function importedPackages(shipped: readonly Shipped[]): Imports {
  const imports = new Map<string, Set<string>>();
  for (const { workspace, syntax } of shipped) {
    const targets = imports.get(workspace) ?? new Set();
    imports.set(workspace, targets);
    for (const module of syntax.imports) {
      const [, name] = /^@ci-actions\/([^/]+)/.exec(module) ?? [];
      if (name !== undefined) targets.add(`packages/${name}`);
    }
  }
  return imports;
}

function sentence(cycle: readonly string[], what: string): string {
  const [first = ''] = cycle;
  return `${first}: imports itself: ${[...cycle, first].join(' → ')}: ${what}`;
}
