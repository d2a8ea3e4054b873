import type { Sources } from '@ci-actions/sarif';
import type { Ports } from '../ports.ts';

/** A finding in a larger file is no finding in source code: an archive, a data base. */
export const mostSourceBytes = 64 * 1024 * 1024;

/** Files of the checkout; folders that are not there are asked for once, not file by file. */
export function sourcesIn(root: string, { exists, source }: Ports): Sources {
  const folders = new Map<string, boolean>();
  return (path) => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const there = folders.get(folder) ?? exists(`${root}/${folder}`);
    folders.set(folder, there);
    return there ? source(`${root}/${path}`) : undefined;
  };
}
