import { describe } from '@jest/globals';
import { corpusFolder } from './corpus-folder.ts';

/** The folder of real reports that stays outside of this repository, where there is one. */
export const corpus = corpusFolder;

/**
 * A `describe` over the corpus. Where there is none its tests are skipped, and whoever runs the
 * tests names them at the end by the mark in their title.
 */
export function describeCorpus(name: string, body: (folder: string) => void): void {
  const folder = corpus();
  const title = `${name} [needs corpus]`;
  if (folder === undefined) describe.skip(title, () => body('/no-corpus'));
  else describe(title, () => body(folder));
}
