import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** The path as an absolute one, relative ones from the folder. */
export function absolutePath(folder: string, path: string): string {
  return resolve(folder, path);
}

/** The path relative to `root` with forward slashes; absolute where it lies outside. */
export function relativeTo(root: string, path: string): string {
  const inside = relative(root, path);
  const outside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return outside ? path : inside.split(sep).join('/');
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
