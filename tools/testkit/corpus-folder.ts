import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../repository.ts';

/** The folder of real reports outside this repository; undefined if there is none. */
export function corpusFolder(): string | undefined {
  const path = process.env['CI_ACTIONS_CORPUS'] ?? join(dirname(root), 'shared/corpus');
  return existsSync(path) ? path : undefined;
}
