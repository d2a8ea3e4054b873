import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../repository.ts';
import type { Statistics } from './licenses.ts';

interface Bundle {
  readonly code: string;
  readonly stats: Statistics;
  readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
}

type Ncc = (entry: string, options: object) => Promise<Bundle>;

/**
 * `debug` colours its output by this package if it is there. It is only there for our own tools, so a
 * bundle gets a module of Node without a colour level in its place.
 */
const optional = { 'supports-color': 'node:tty' };

/**
 * Bundles a JavaScript module and its imports into `<folder>/index.js` and chunks beside it. ncc
 * writes module ids with paths relative to the working folder, so this is always the root.
 */
export async function writeBundle(entry: string, folder: string): Promise<Statistics> {
  process.chdir(root);
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
  const { code, assets, stats } = await ncc(entry, {
    cache: false,
    esm: true,
    quiet: true,
    externals: optional,
  });
  refuseUnresolved(entry, stats);
  write(join(folder, 'index.js'), code);
  for (const [name, asset] of Object.entries(assets)) write(join(folder, name), asset.source);
  write(join(folder, 'package.json'), '{ "type": "module" }\n');
  return stats;
}

/** ncc replaces a module that it cannot find with one that throws when it is loaded. */
function refuseUnresolved(entry: string, { compilation }: Statistics): void {
  const missing = [...compilation.modules].filter(({ resource }) =>
    resource?.includes('@@notfound'),
  );
  const errors = [...compilation.errors].map(({ message }) => message);
  const wrong = [...missing.map(({ resource }) => `not found: ${resource}`), ...errors];
  if (wrong.length > 0) throw new Error(`${entry} cannot be bundled:\n${wrong.join('\n')}`);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
