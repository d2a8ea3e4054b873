import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The expected text of generated files, by path from the root. */
export type Files = ReadonlyMap<string, string>;

/** The files whose text on disk differs. */
export function differing(root: string, files: Files): Files {
  return new Map([...files].filter(([path, text]) => read(join(root, path)) !== text));
}

export function writeFiles(root: string, files: Files): void {
  for (const [path, text] of files) writeFileSync(join(root, path), text);
}

/** One line for each file that differs: the first line that differs, and its expected text. */
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
  return at < 0 ? 'has extra text at the end' : `differs at line ${at + 1}, expected: ${want[at]}`;
}
