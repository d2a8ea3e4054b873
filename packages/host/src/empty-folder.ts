import { mkdir, rm } from 'node:fs/promises';

/** Makes the folder; what was in it is gone. */
export async function makeEmptyFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
  await mkdir(path, { recursive: true });
}
