import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One line for each file that differs, sorted; empty if the folders are equal. */
export function differences(expected: string, actual: string): string[] {
  const wanted = filesOf(expected);
  const found = filesOf(actual);
  const lines: string[] = [];
  for (const path of [...new Set([...wanted, ...found])].sort()) {
    if (!found.includes(path)) lines.push(`${path}: is missing`);
    else if (!wanted.includes(path)) lines.push(`${path}: the build does not make this file`);
    else lines.push(...compare(path, expected, actual));
  }
  return lines;
}

function compare(path: string, expected: string, actual: string): string[] {
  const wanted = readFileSync(join(expected, path));
  const found = readFileSync(join(actual, path));
  if (wanted.equals(found)) return [];
  const at = wanted.findIndex((byte, index) => byte !== found[index]);
  const line = wanted
    .subarray(0, at < 0 ? wanted.length : at)
    .toString('latin1')
    .split('\n').length;
  return [
    `${path}: differs from line ${line} on (built: ${wanted.length} bytes, here: ${found.length} bytes)`,
  ];
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
