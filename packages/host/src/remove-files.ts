import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Deletes the files of a folder whose names are chosen. A folder that is not there is empty. */
export async function removeFiles(
  folder: string,
  isChosen: (name: string) => boolean,
): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && isChosen(entry.name));
  await Promise.all(files.map(({ name }) => rm(join(folder, name))));
}
