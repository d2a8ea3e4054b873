import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeLists } from '../lists/generated.ts';
import { actionNames, root } from '../repository.ts';
import { bundleAll } from './bundle-all.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    only: { type: 'string' },
  },
});

const known = actionNames();
const only = values.only?.split(',');
for (const name of only ?? []) {
  if (!known.includes(name)) {
    console.error(`--only: there is no action "${name}"; actions: ${known.join(', ')}`);
    process.exit(1);
  }
}

const dist = join(root, 'dist');
const out = values.out === undefined ? dist : resolve(values.out);
const started = Date.now();
try {
  await writeLists();
  await bundleAll(only ?? known, out);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
if (out === dist && !only) removeStale();
for (const name of only ?? known) {
  console.log(`${name}: ${kilobytes(join(out, name, 'index.js'))} KB`);
}
console.log(`built in ${((Date.now() - started) / 1000).toFixed(1)} s`);

/** Removes bundles of deleted actions, which a release would otherwise contain. */
function removeStale(): void {
  for (const name of readdirSync(dist)) {
    if (!known.includes(name) && name !== 'LICENSE') rmSync(join(dist, name), { recursive: true });
  }
}

function kilobytes(path: string): number {
  return Math.round(statSync(path).size / 1024);
}
