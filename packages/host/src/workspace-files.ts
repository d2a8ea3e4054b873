import { join, resolve } from 'node:path';
import { readKeptText } from './kept-text.ts';
import type { KeptText } from './kept-text.ts';
import { readText, writeAside } from './text-files.ts';

export interface WorkspaceFiles {
  /** The path is relative to the workspace. Undefined if there is no such file. */
  readonly readText: (path: string) => Promise<string | undefined>;
  readonly readKeptText: (path: string) => Promise<KeptText | undefined>;
  /** Writes into the step's own folder and returns the full path. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
}

export function workspaceFiles(workspace: string, folder: string): WorkspaceFiles {
  return {
    readText: (path) => readText(resolve(workspace, path)),
    readKeptText: (path) => readKeptText(resolve(workspace, path)),
    write: async (name, content) => {
      const path = join(folder, name);
      await writeAside(path, content);
      return path;
    },
  };
}
