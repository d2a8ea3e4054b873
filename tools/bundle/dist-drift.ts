import { join } from 'node:path';
import { actionNames, root } from '../repository.ts';
import { tempFolder } from '../testkit/temp-folder.ts';
import { bundleAll } from './bundle-all.ts';
import { differences } from './differences.ts';

/** Builds the sources afresh. One line for each file of `dist/` that differs; empty if none does. */
export async function distDrift(): Promise<string[]> {
  using fresh = tempFolder();
  await bundleAll(actionNames(), fresh.path);
  return differences(fresh.path, join(root, 'dist')).map((line) => `dist/${line}`);
}
