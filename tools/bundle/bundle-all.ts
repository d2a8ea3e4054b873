import { execFile } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listsDrift } from '../lists/generated.ts';
import { root } from '../repository.ts';
import { writeMirror } from './mirror.ts';

const run = promisify(execFile);

/**
 * Bundles the actions into `<out>/<action>/`, each in its own process, and copies the licence.
 * Throws if the lists of actions are stale, the sources do not compile, or a bundle fails.
 */
export async function bundleAll(actions: readonly string[], out: string): Promise<void> {
  const drift = await listsDrift();
  if (drift.length > 0)
    throw new Error(
      `${drift.join('\n')}\nnot bundled: the lists of actions are stale; run "npm run lists"`,
    );
  writeMirror();
  mkdirSync(out, { recursive: true });
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
  const waiting = [...actions];
  const worker = async (): Promise<void> => {
    for (let action = waiting.shift(); action; action = waiting.shift()) {
      await run(process.execPath, [join(import.meta.dirname, 'one.ts'), action, out]);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
