import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What generated files must hold, by path from the root. */
export type Files = ReadonlyMap<string, string>;

/** The files that do not hold what they must. */
export function differing(root: string, files: Files): Files {
  return new Map([...files].filter(([path, text]) => read(join(root, path)) !== text));
}

export function writeFiles(root: string, files: Files): void {
  for (const [path, text] of files) writeFileSync(join(root, path), text);
}

/** One line for each file that differs: where, and what must stand there. */
export function differences(root: string, files: Files): string[] {
  return [...differing(root, files)].map(
    ([path, text]) => `${path}: ${difference(read(join(root, path)), text)}`,
  );
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function difference(found: string | undefined, wanted: string): string {
  if (found === undefined) return 'is missing';
  const [have, want] = [found.split('\n'), wanted.split('\n')];
  const at = want.findIndex((line, index) => line !== have[index]);
  return at < 0 ? 'goes on too long' : `differs at line ${at + 1}, wanted: ${want[at]}`;
}
