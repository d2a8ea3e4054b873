import type { CallRequest, NotRun } from '../tool/analyzer.ts';
import type { Surroundings } from '../tool/surroundings.ts';

/** The folder to call cargo-audit in, and the lock file that it looks at. */
export interface LockFile {
  /** Absolute. */
  readonly folder: string;
  /** Absolute; undefined if there is none: cargo resolves the manifest of the folder. */
  readonly lock: string | undefined;
  /** Lock files below the folder, relative to it. Nothing looks at them. */
  readonly others: readonly string[];
}

/** The lock file at the path of a call, or that of the workspace above it. */
export async function lockFile(
  { paths: [path = '.'], cwd }: CallRequest,
  { kindOf, filesBelow }: Surroundings,
): Promise<LockFile | NotRun> {
  const given = path.replace(/(?<=.)\/+$/, '');
  const absolute = given === '.' ? cwd : given.startsWith('/') ? given : `${cwd}/${given}`;
  const kind = await kindOf(given);
  if (kind === undefined) return { notRun: `was given ${given}, which does not exist` };
  if (kind === 'file') {
    return /(^|\/)Cargo\.lock$/.test(given)
      ? { folder: parentOf(absolute), lock: absolute, others: [] }
      : { notRun: `takes a Cargo.lock or the folder of a crate, and ${given} is another file` };
  }
  const others: string[] = [];
  for await (const file of filesBelow(given)) if (file.endsWith('/Cargo.lock')) others.push(file);
  const lock = await lockAbove(absolute, kindOf);
  if (lock !== undefined) return { folder: absolute, lock, others };
  if (others.length === 0 && (await kindOf(`${absolute}/Cargo.toml`)) === 'file') {
    return { folder: absolute, lock, others };
  }
  const where = given === '.' ? 'the working directory' : given;
  if (others.length === 0) return { notRun: `found no Cargo.lock in ${where}` };
  const below = others.map((file) => (given === '.' ? file : `${given}/${file}`));
  return {
    notRun: `found no Cargo.lock in ${where}, only below it: give them in "paths" (${listed(below)})`,
  };
}

export const listed = (files: readonly string[]) =>
  files.slice(0, 5).join(', ') + (files.length > 5 ? `, and ${files.length - 5} more` : '');

/** Members of a workspace have the lock file of its root. A repository ends at its `.git`. */
async function lockAbove(
  start: string,
  kindOf: Surroundings['kindOf'],
): Promise<string | undefined> {
  if ((await kindOf(`${start}/Cargo.lock`)) === 'file') return `${start}/Cargo.lock`;
  if ((await kindOf(`${start}/Cargo.toml`)) !== 'file') return undefined;
  for (let folder = start; folder !== ''; folder = parentOf(folder)) {
    if ((await kindOf(`${folder}/Cargo.lock`)) === 'file') return `${folder}/Cargo.lock`;
    if ((await kindOf(`${folder}/.git`)) !== undefined) return undefined;
  }
  return undefined;
}

const parentOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
