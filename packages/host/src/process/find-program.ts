import { access, constants, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The absolute path of a program on the PATH of this environment; undefined if there is none. */
export async function findProgram(
  env: Readonly<Record<string, string>>,
  ...names: readonly string[]
): Promise<string | undefined> {
  const folders = (pathOf(env) ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of names) {
    for (const folder of folders) {
      for (const ending of endings) {
        const path = join(folder, `${name}${ending}`);
        if (await isExecutable(path)) return path;
      }
    }
  }
  return undefined;
}

const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];

/** Windows writes it `Path`. */
const pathOf = (env: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1];

/** Whether a file can be run as a program. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
