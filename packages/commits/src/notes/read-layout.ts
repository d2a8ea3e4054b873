import type { ReadLayout } from './layout-file.ts';

/** Reads a configuration file. Loads the parser only then. */
export async function readLayout(text: string, file: string): Promise<ReadLayout> {
  const { readLayoutFile } = await import('./layout-file.ts');
  return readLayoutFile(text, file);
}
