import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository.ts';
import { licenses } from './licenses.ts';
import { writeBundle } from './write-bundle.ts';

/** Bundles one action of `build/` into `<out>/<action>/`. */
export async function bundleAction(action: string, out: string): Promise<void> {
  const folder = join(out, action);
  rmSync(folder, { recursive: true, force: true });
  const stats = await writeBundle(join(root, 'build/actions', action, 'src/main.js'), folder);
  writeFileSync(join(folder, 'licenses.txt'), licenses(stats));
  for (const name of ['action.yml', 'README.md']) {
    const source = join(root, 'actions', action, name);
    if (existsSync(source)) cpSync(source, join(folder, name));
  }
}
