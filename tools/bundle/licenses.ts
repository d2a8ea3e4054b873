import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The part of webpack's statistics that we read. */
export interface Statistics {
  readonly compilation: {
    readonly modules: Iterable<Module>;
    readonly errors: Iterable<{ readonly message: string }>;
    readonly chunkGraph: { getNumberOfModuleChunks(module: Module): number };
  };
}

interface Module {
  readonly resource?: string;
  /** The modules that webpack concatenated into this one. */
  readonly modules?: Iterable<Module>;
}

/**
 * The licences of every package with a module in the bundle, sorted by name. ncc's own list misses
 * packages whose modules were concatenated, and packages outside the root's node_modules.
 */
export function licenses({ compilation }: Statistics): string {
  const folders = new Map<string, string>();
  const collect = (module: Module): void => {
    const [folder, name] =
      /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module.resource ?? '') ?? [];
    if (folder !== undefined && name !== undefined) folders.set(folder, name);
    for (const inner of module.modules ?? []) collect(inner);
  };
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) collect(module);
  }
  const entries = [...folders].map(([folder, name]) => entry(name, folder));
  return entries.sort().join('\n');
}

function entry(name: string, folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const file = readdirSync(folder).find((path) => /^licen[cs]e(\.|$)/i.test(path));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `${name} ${manifest.version} (${manifest.license})\n${text}`;
}
