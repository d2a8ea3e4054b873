import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommitFiles } from '@ci-actions/workflows';
import { glob } from './glob.ts';
import { relativeTo } from './paths.ts';
import { excludesGithubFolder } from './sparse.ts';
import { readText } from './text-files.ts';

/** The checkout in a folder; undefined without one, or if it is sparse and excludes `.github`. */
export function checkoutIn(workspace: string): CommitFiles | undefined {
  if (!['.git', '.github'].some((name) => existsSync(resolve(workspace, name)))) return undefined;
  if (excludesGithubFolder(workspace)) return undefined;
  return folderFiles(workspace);
}

/** The files of a folder, whether or not it is a checkout. */
export function folderFiles(folder: string): CommitFiles {
  const patterns = ['yml', 'yaml'].map((end) => `.github/workflows/*.${end}`);
  return {
    readText: (path) => readText(resolve(folder, path)),
    list: async () => {
      const { files } = await glob(patterns, folder);
      return files.map((file) => relativeTo(folder, file));
    },
  };
}
