import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fileName = 'ci-actions-installed.json';

/** Marks the folder as whole. Write it last: a folder without it is left over from a stopped job. */
export async function writeStamp(folder: string, program: string): Promise<void> {
  const path = join(folder, fileName);
  await writeFile(`${path}.new`, JSON.stringify({ program }));
  await rename(`${path}.new`, path);
}

/** The program of a folder that is whole. */
export async function readStamp(folder: string): Promise<string | undefined> {
  try {
    const stamp = JSON.parse(await readFile(join(folder, fileName), 'utf8')) as {
      readonly program?: unknown;
    } | null;
    return typeof stamp?.program === 'string' ? stamp.program : undefined;
  } catch {
    return undefined;
  }
}
