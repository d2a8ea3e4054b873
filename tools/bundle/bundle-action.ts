import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../repository.ts';
import { licenses } from './licenses.ts';
import type { Statistics } from './licenses.ts';

interface Bundle {
  readonly code: string;
  readonly stats: Statistics;
  readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
}

type Ncc = (entry: string, options: object) => Promise<Bundle>;

/**
 * Bundles one action of the mirror into `<out>/<action>/`. The module ids that ncc writes hold
 * paths relative to the working folder, which is therefore always the repository's root.
 */
export async function bundleAction(action: string, out: string): Promise<void> {
  process.chdir(root);
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
  const { code, assets, stats } = await ncc(join(root, 'build/actions', action, 'src/main.js'), {
    cache: false,
    esm: true,
    quiet: true,
  });
  refuseUnresolved(action, stats);
  const folder = join(out, action);
  rmSync(folder, { recursive: true, force: true });
  write(join(folder, 'index.js'), code);
  for (const [name, asset] of Object.entries(assets)) write(join(folder, name), asset.source);
  write(join(folder, 'licenses.txt'), licenses(stats));
  write(join(folder, 'package.json'), '{ "type": "module" }\n');
  for (const name of ['action.yml', 'README.md']) {
    const source = join(root, 'actions', action, name);
    if (existsSync(source)) cpSync(source, join(folder, name));
  }
}

/** ncc bundles a module that it cannot find as one that throws when it is loaded. */
function refuseUnresolved(action: string, { compilation }: Statistics): void {
  const missing = [...compilation.modules].filter(({ resource }) =>
    resource?.includes('@@notfound'),
  );
  const said = [...compilation.errors].map(({ message }) => message);
  const wrong = [...missing.map(({ resource }) => `not found: ${resource}`), ...said];
  if (wrong.length > 0) throw new Error(`${action} cannot be bundled:\n${wrong.join('\n')}`);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
