import { dirname, join } from 'node:path';
import { importCycles } from './import-cycles.ts';
import type { Imports } from './import-cycles.ts';
import type { Shipped, Source } from './sources.ts';

/**
 * Cycles between files. Imports of types count: to understand one file of such a cycle, you must
 * read them all. `import()` counts too: it changes when a file is loaded, not what it needs.
 *
 * Only relative imports are followed. A cycle through the name of a package is a cycle between
 * packages.
 */
export function fileCycles(sources: readonly Source[]): string[] {
  const imports = new Map(sources.map((source) => [source.path, importedFiles(source)]));
  return importCycles(imports).map((cycle) =>
    cycleMessage(cycle, 'move the shared code into a file that imports none of them'),
  );
}

export function packageCycles(shipped: readonly Shipped[]): string[] {
  return importCycles(importedPackages(shipped)).map((cycle) =>
    cycleMessage(cycle, 'move the shared code into a package that imports none of them'),
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

function cycleMessage(cycle: readonly string[], remedy: string): string {
  const [first = ''] = cycle;
  return `${first}: import cycle: ${[...cycle, first].join(' → ')}: ${remedy}`;
}
