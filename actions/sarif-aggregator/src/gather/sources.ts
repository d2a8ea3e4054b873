import type { Sources } from '@ci-actions/sarif';
import type { Ports } from '../ports.ts';

/** Larger files (archives, databases) are not source code. */
export const mostSourceBytes = 64 * 1024 * 1024;

/** Reads files of the checkout. Checks once per folder whether it exists, not once per file. */
export function sourcesIn(root: string, { exists, source }: Ports): Sources {
  const folders = new Map<string, boolean>();
  return (path) => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const there = folders.get(folder) ?? exists(`${root}/${folder}`);
    folders.set(folder, there);
    return there ? source(`${root}/${path}`) : undefined;
  };
}
