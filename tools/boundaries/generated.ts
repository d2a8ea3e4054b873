import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { buildConfig, pureConfig } from './compiler-config.ts';
import { linterConfig } from './linter-config.ts';

/** The files generated from the table, by path from the root. */
async function generated(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [path, value] of [
    ['.oxlintrc.json', linterConfig()],
    ['tsconfig.build.json', buildConfig()],
    ['tsconfig.pure.json', pureConfig()],
  ] as const) {
    files.set(path, await format(JSON.stringify(value), { parser: 'json', printWidth: 100 }));
  }
  return files;
}

export async function writeGenerated(root: string): Promise<void> {
  for (const [path, text] of await generated()) writeFileSync(join(root, path), text);
}

/** The paths of generated files that do not match the table. */
export async function drifted(root: string): Promise<string[]> {
  const files = [...(await generated())];
  return files.filter(([path, text]) => read(join(root, path)) !== text).map(([path]) => path);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
