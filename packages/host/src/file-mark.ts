import { stat } from 'node:fs/promises';

/** Changes whenever a file is written, also with the same content; undefined where there is none. */
export async function fileMark(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path, { bigint: true });
    return [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(':');
  } catch {
    return undefined;
  }
}
