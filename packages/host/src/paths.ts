import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The path as an absolute one, relative ones from the folder. */
export function absolutePath(folder: string, path: string): string {
  return resolve(folder, path);
}

/** Whether a file or folder is there. */
export function isThere(path: string): boolean {
  return existsSync(path);
}

/** A folder as the checkout that reports speak of; Windows writes its own separators. */
export function checkoutAt(folder: string) {
  return {
    root: folder.replaceAll('\\', '/'),
    exists: (path: string) => existsSync(`${folder}/${path}`),
  };
}
