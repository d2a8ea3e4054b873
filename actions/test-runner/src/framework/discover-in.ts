import type { Discovery, Look } from './framework.ts';

/**
 * Looks for test files in what the command names, patterns too; a file that it names itself is one.
 * `matches` gets the path relative to the named folder.
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

/** A quoted pattern reaches the framework as it is; not all of them expand it. */
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
