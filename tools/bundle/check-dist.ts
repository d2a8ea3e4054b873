import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionNames, root } from '../repository.ts';
import { bundleAll } from './bundle-all.ts';
import { differences } from './differences.ts';

const fresh = mkdtempSync(join(tmpdir(), 'ci-actions-dist-'));
try {
  const actions = actionNames();
  await bundleAll(actions, fresh);
  const found = differences(fresh, join(root, 'dist'));
  for (const line of found) console.error(`dist/${line}`);
  if (found.length > 0) {
    console.error(`dist/ is not what the sources build (${found.length} files): npm run build`);
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the sources build: ${actions.length} actions`);
  }
} finally {
  rmSync(fresh, { recursive: true });
}
