import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The repository's root, wherever a tool is started. */
export const root = dirname(import.meta.dirname);

/** Names of the folders under `folder` that hold `file`, sorted. */
export function foldersWith(folder: string, file: string): string[] {
  const inside = join(root, folder);
  return readdirSync(inside)
    .filter((name) => statSync(join(inside, name, file), { throwIfNoEntry: false })?.isFile())
    .sort();
}

/** Every action that can be bundled. */
export const actionNames = (): string[] => foldersWith('actions', 'src/main.ts');
