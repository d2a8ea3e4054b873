import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** The path of the program on PATH; undefined if there is none. */
export function findTool(tool: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, tool))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A `describe` for tests that need programs. If one is missing, the tests are skipped; `npm test` lists
 * them at the end by the mark in their title. With CI=true, a missing program is a failure, so that a
 * run with skipped tests cannot pass.
 */
export function describeWith(tools: string | readonly string[], name: string, body: () => void) {
  const needed = [tools].flat();
  const absent = needed.filter((tool) => findTool(tool) === undefined);
  const title = `${name} [needs ${needed.join(', ')}]`;
  if (absent.length === 0) return describe(title, body);
  if (process.env['CI'] !== 'true') return describe.skip(title, body);
  // The failure shows which programs are not on PATH.
  return it(title, () => expect({ notOnPath: absent }).toEqual({ notOnPath: [] }));
}
