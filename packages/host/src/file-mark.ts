import { stat } from 'node:fs/promises';

/** A text that changes whenever the file is written, even with the same content; undefined without a file. */
export async function fileMark(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path, { bigint: true });
    return [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(':');
  } catch {
    return undefined;
  }
}
