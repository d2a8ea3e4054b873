import type { Discovery, Look } from './framework.ts';

/**
 * Looks for test files in what the command names; a file that it names itself is one. `matches`
 * gets the path relative to the named folder.
 */
export async function discoverIn(
  paths: readonly string[],
  matches: (path: string, whole: string) => boolean | Promise<boolean>,
  look: Look,
): Promise<Discovery> {
  let missing: string | undefined;
  for (const path of paths) {
    const kind = await look.kindOf(path);
    if (kind === 'file') return { kind: 'files', example: path };
    if (kind === undefined) missing ??= path;
    else {
      const example = await firstBelow(path, matches, look);
      if (example !== undefined) return { kind: 'files', example };
    }
  }
  return missing === undefined ? { kind: 'none' } : { kind: 'missing', path: missing };
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
