import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** The absolute path. A relative path starts at the folder. */
export function absolutePath(folder: string, path: string): string {
  return resolve(folder, path);
}

/** The path relative to `root` with forward slashes; unchanged if it is outside. */
export function relativeTo(root: string, path: string): string {
  const inside = relative(root, path);
  const outside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return outside ? path : inside.split(sep).join('/');
}

/** Whether a file or folder exists. */
export function isThere(path: string): boolean {
  return existsSync(path);
}

/** A folder as the checkout that paths in reports refer to; with forward slashes, also on Windows. */
export function checkoutAt(folder: string) {
  return {
    root: folder.replaceAll('\\', '/'),
    exists: (path: string) => existsSync(`${folder}/${path}`),
  };
}
