import { join, resolve } from 'node:path';
import { readText, writeAside } from './text-files.ts';

export interface WorkspaceFiles {
  /** By a path relative to the workspace; undefined where there is no such file. */
  readonly readText: (path: string) => Promise<string | undefined>;
  /** Writes into the step's own folder and tells the whole path. */
  readonly write: (name: string, text: string) => Promise<string>;
}

export function workspaceFiles(workspace: string, folder: string): WorkspaceFiles {
  return {
    readText: (path) => readText(resolve(workspace, path)),
    write: async (name, text) => {
      const path = join(folder, name);
      await writeAside(path, text);
      return path;
    },
  };
}
