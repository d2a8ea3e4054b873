import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the repository, whatever the current folder is. */
export const root = dirname(import.meta.dirname);

/** Names of the folders in `folder` that contain `file`, sorted. */
export function foldersWith(folder: string, file: string): string[] {
  const inside = join(root, folder);
  return readdirSync(inside)
    .filter((name) => statSync(join(inside, name, file), { throwIfNoEntry: false })?.isFile())
    .sort();
}

/** The names of all actions. */
export const actionNames = (): string[] => foldersWith('actions', 'src/main.ts');
