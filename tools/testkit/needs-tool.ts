import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** The program's path as the child of a test would find it, or undefined. */
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
 * A `describe` that needs programs that a machine may lack. Where one is absent its tests are
 * skipped, and whoever runs the tests names them at the end by the mark in their title; with
 * CI=true there must be none, so that a run that tested less than it says cannot end green.
 */
export function describeWith(tools: string | readonly string[], name: string, body: () => void) {
  const needed = [tools].flat();
  const absent = needed.filter((tool) => findTool(tool) === undefined);
  const title = `${name} [needs ${needed.join(', ')}]`;
  if (absent.length === 0) return describe(title, body);
  if (process.env['CI'] !== 'true') return describe.skip(title, body);
  // Named in the failure: "not on PATH" is all that is wrong.
  return it(title, () => expect({ notOnPath: absent }).toEqual({ notOnPath: [] }));
}
