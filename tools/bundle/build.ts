import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
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
    console.error(`no action "${name}" with src/main.ts; there are: ${known.join(', ')}`);
    process.exit(1);
  }
}

const out = values.out === undefined ? join(root, 'dist') : resolve(values.out);
if (!only) removeGone();
const started = Date.now();
await bundleAll(only ?? known, out);
for (const name of only ?? known) {
  console.log(`${name}: ${kilobytes(join(out, name, 'index.js'))} KB`);
}
console.log(`built in ${((Date.now() - started) / 1000).toFixed(1)} s`);

/** What an action that is gone left behind would be released with the rest. */
function removeGone(): void {
  if (!statSync(out, { throwIfNoEntry: false })) return;
  for (const name of readdirSync(out)) {
    if (!known.includes(name)) rmSync(join(out, name), { recursive: true });
  }
}

function kilobytes(path: string): number {
  return Math.round(statSync(path).size / 1024);
}
