import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder, deleted at the end of its block: `using folder = tempFolder();`. */
export function tempFolder(): { readonly path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(realpathSync(tmpdir()), 'ci-actions-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
