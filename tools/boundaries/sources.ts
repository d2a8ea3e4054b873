import { readFileSync, readdirSync } from 'node:fs';
import { join, matchesGlob, relative } from 'node:path';
import { notShipped } from '../boundaries.ts';
import { syntaxOf } from './syntax.ts';
import type { Syntax } from './syntax.ts';

export interface Source {
  /** Relative to the root. */
  readonly path: string;
  readonly text: string;
  readonly syntax: Syntax;
}

/** A source that goes into a bundle. */
export interface Shipped extends Source {
  /** `packages/<name>` or `actions/<name>`. */
  readonly workspace: string;
}

/** All code under `root`, including tests and tools, sorted by path. */
export function sourcesUnder(root: string): Source[] {
  const paths = ['packages', 'actions', 'tools'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|mjs|js)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
  return paths
    .filter((path) => !path.split('/').includes('node_modules'))
    .sort()
    .map((path) => read(root, path));
}

/** Whether a file in `src` is a test or a sample. */
export const isNotShipped = (path: string): boolean =>
  notShipped.some((pattern) => matchesGlob(path, pattern));

export function shippedOf(sources: readonly Source[]): Shipped[] {
  return sources
    .filter(({ path }) => matchesGlob(path, '{packages,actions}/*/src/**/*.ts'))
    .filter(({ path }) => !isNotShipped(path))
    .map((source) => ({ ...source, workspace: source.path.split('/', 2).join('/') }));
}

function read(root: string, path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  try {
    return { path, text, syntax: syntaxOf(text) };
  } catch (cause) {
    throw new Error(`${path}: cannot be parsed as TypeScript`, { cause });
  }
}
