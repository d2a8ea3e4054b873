import type { Discovery, Look } from './framework.ts';

/**
 * Searches the files, folders and patterns that the command names for test files. A named file counts.
 * `matches` gets the path relative to the named folder, and the path as the command would name it.
 */
export async function discoverIn(
  named: readonly string[],
  matches: (path: string, whole: string) => boolean | Promise<boolean>,
  look: Look,
): Promise<Discovery> {
  let missing: string | undefined;
  for (const name of named) {
    const paths = await pathsOf(name, look);
    if (paths.length === 0) missing ??= name;
    for (const path of paths) {
      const folder = (await look.kindOf(path)) === 'folder';
      const example = folder ? await firstBelow(path, matches, look) : path;
      if (example !== undefined) return { kind: 'files', example };
    }
  }
  return missing === undefined ? { kind: 'none' } : { kind: 'missing', path: missing };
}

/** A quoted pattern reaches the framework unexpanded; not every framework expands it. */
async function pathsOf(name: string, look: Look): Promise<readonly string[]> {
  if ((await look.kindOf(name)) !== undefined) return [name];
  return /[*?[{]/.test(name) ? look.matching(name) : [];
}

async function firstBelow(
  folder: string,
  matches: (path: string, whole: string) => boolean | Promise<boolean>,
  look: Look,
): Promise<string | undefined> {
  for await (const file of look.filesBelow(folder)) {
    const whole = folder === '.' ? file : `${folder.replace(/\/$/, '')}/${file}`;
    if (await matches(file, whole)) return whole;
  }
  return undefined;
}
