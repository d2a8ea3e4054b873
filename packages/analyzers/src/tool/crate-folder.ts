import type { CallRequest, NotRun } from './analyzer.ts';
import type { Surroundings } from './surroundings.ts';

export interface CrateFolder {
  /** Absolute. */
  readonly folder: string;
  /** As the user gave it; `.` for the working directory. */
  readonly path: string;
}

/**
 * The folder of the crate or workspace at the path of a call. Cargo itself looks for a `Cargo.toml`
 * in the folders above too, and would take another crate than the one that was meant.
 */
export async function crateFolder(
  { paths: [path = '.'], cwd }: CallRequest,
  { kindOf, filesBelow }: Surroundings,
): Promise<CrateFolder | NotRun> {
  const given = path.replace(/(?<=.)\/+$/, '');
  const kind = await kindOf(given);
  if (kind === undefined) return { notRun: `was given ${given}, which does not exist` };
  if (kind === 'file') {
    return /(^|\/)Cargo\.toml$/.test(given)
      ? at(cwd, given.replace(/\/?Cargo\.toml$/, '') || '.')
      : { notRun: `takes the folder of a crate, and ${given} is a file` };
  }
  if ((await kindOf(`${given}/Cargo.toml`)) === 'file') return at(cwd, given);
  const below: string[] = [];
  for await (const file of filesBelow(given)) {
    if (file.endsWith('/Cargo.toml')) below.push(file.slice(0, -'/Cargo.toml'.length));
  }
  const where = given === '.' ? 'the working directory' : given;
  return { notRun: `found no Cargo.toml in ${where}${adviceFor(given, below)}` };
}

const at = (cwd: string, path: string): CrateFolder => ({
  path,
  folder: path === '.' ? cwd : path.startsWith('/') ? path : `${cwd}/${path}`,
});

const named = 5;

function adviceFor(given: string, below: readonly string[]): string {
  if (below.length === 0) return '';
  const crates = below.slice(0, named).map((name) => (given === '.' ? name : `${given}/${name}`));
  const more = below.length > named ? `, and ${below.length - named} more` : '';
  return `; crates are below it: give them in "paths" (${crates.join(', ')}${more})`;
}
