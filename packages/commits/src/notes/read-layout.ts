import type { ReadLayout } from './layout-file.ts';

/** Reads a configuration file; what that takes is loaded where there is one. */
export async function readLayout(text: string, file: string): Promise<ReadLayout> {
  const { readLayoutFile } = await import('./layout-file.ts');
  return readLayoutFile(text, file);
}
