import { mkdir, rm, stat } from 'node:fs/promises';

/** Changes whenever a file is written, also with the same content; undefined where there is none. */
export async function fileMark(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path, { bigint: true });
    return [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(':');
  } catch {
    return undefined;
  }
}

export async function makeEmptyFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
  await mkdir(path, { recursive: true });
}
