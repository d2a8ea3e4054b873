import { join, resolve } from 'node:path';
import { readKeptText } from './kept-text.ts';
import type { KeptText } from './kept-text.ts';
import { fileDigest, readBytes, textDigest, textFile } from './file-digest.ts';
import { glob } from './glob.ts';
import type { Globbed } from './glob.ts';
import { relativeTo } from './paths.ts';
import { readText, writeAside } from './text-files.ts';

export interface WorkspaceFiles {
  /** The path is relative to the workspace. Undefined if there is no such file. */
  readonly readText: (path: string) => Promise<string | undefined>;
  readonly readKeptText: (path: string) => Promise<KeptText | undefined>;
  /** Writes into the step's own folder and returns the full path. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
  /** Replaces or makes a file of the workspace. */
  readonly writeInWorkspace: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Finds full paths by patterns relative to the workspace. */
  readonly glob: (patterns: readonly string[]) => Promise<Globbed>;
  readonly fileDigest: typeof fileDigest;
  readonly readBytes: typeof readBytes;
  readonly textDigest: typeof textDigest;
  readonly textFile: typeof textFile;
  /** A full path as users know it. */
  readonly shown: (path: string) => string;
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
    writeInWorkspace: (path, content) => writeAside(resolve(workspace, path), content),
    glob: (patterns) => glob(patterns, workspace),
    fileDigest,
    readBytes,
    textDigest,
    textFile,
    shown: (path) => relativeTo(workspace, path),
  };
}
