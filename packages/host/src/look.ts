// The property `promises`: a bundle loads it only where it is used. Loading costs 5 ms.
import { promises, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shellGlob } from './shell-glob.ts';
import { readText } from './text-files.ts';

/** Folders that tools fill: their files do not belong to the repository. */
const toolFolders = new Set([
  '.git',
  'node_modules',
  'target',
  '.venv',
  'venv',
  '.tox',
  '__pycache__',
]);

export const resolvePath = (from: string, path: string): string => resolve(from, path);

/** Read access to a folder. Paths are relative to it, or absolute. */
export function lookAt(folder: string) {
  return {
    async kindOf(path: string): Promise<'file' | 'folder' | undefined> {
      try {
        const found = statSync(resolve(folder, path));
        return found.isDirectory() ? 'folder' : 'file';
      } catch {
        return undefined;
      }
    },
    readText: (path: string) => readText(resolve(folder, path)),
    filesBelow: (path: string) => walk(resolve(folder, path), ''),
    matching: (pattern: string) => shellGlob(pattern, folder),
  };
}

/** Files below `start`, relative to it, breadth first. Does not follow links to folders. */
async function* walk(start: string, inside: string): AsyncIterable<string> {
  const entries = await promises.readdir(join(start, inside), { withFileTypes: true });
  const folders: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) folders.push(path);
    else yield path;
  }
  for (const path of folders) {
    if (!toolFolders.has(path.slice(path.lastIndexOf('/') + 1))) yield* walk(start, path);
  }
}
