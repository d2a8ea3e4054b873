import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../repository.ts';

/** The folder of real reports that stays outside of this repository, where there is one. */
export function corpusFolder(): string | undefined {
  const path = process.env['CI_ACTIONS_CORPUS'] ?? join(dirname(root), 'shared/corpus');
  return existsSync(path) ? path : undefined;
}
