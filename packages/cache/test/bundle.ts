/** Bundles use-cache.ts as an action is bundled, with `sideEffects: false`: `bundle.ts FOLDER`. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync, cpSync, symlinkSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { writeBundle } from '../../../tools/bundle/write-bundle.ts';
import { root } from '../../../tools/repository.ts';

const [folder = ''] = process.argv.slice(2);
const modules = join(folder, 'node_modules');
mkdirSync(join(modules, '@actions'), { recursive: true });
for (const name of readdirSync(join(root, 'node_modules'))) {
  if (name !== '@actions' && name !== '@ci-actions')
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
}
for (const name of readdirSync(join(root, 'node_modules/@actions'))) {
  const copy = join(modules, '@actions', name);
  cpSync(join(root, 'node_modules/@actions', name), copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as object;
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, sideEffects: false }));
}
compile(join(root, 'packages/cache/src'), join(modules, '@ci-actions/cache'));
compile(import.meta.dirname, folder);
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
writeFileSync(
  join(modules, '@ci-actions/cache/package.json'),
  '{ "type": "module", "sideEffects": false, "exports": "./index.js" }',
);
await writeBundle(join(folder, 'use-cache.js'), join(folder, 'bundle'));

function compile(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((file) => !file.includes('.test.'))) {
    const text = stripTypeScriptTypes(readFileSync(join(from, name), 'utf8'));
    writeFileSync(join(to, name.replace(/ts$/, 'js')), text.replaceAll(/\.ts'/g, ".js'"));
  }
}
