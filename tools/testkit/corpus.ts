import { describe } from '@jest/globals';
import { corpusFolder } from './corpus-folder.ts';

/** The folder of real reports outside this repository; undefined if there is none. */
export const corpus = corpusFolder;

/**
 * A `describe` for tests that use the corpus. Without a corpus, the tests are skipped; `npm test` lists
 * them at the end by the mark in their title.
 */
export function describeCorpus(name: string, body: (folder: string) => void): void {
  const folder = corpus();
  const title = `${name} [needs corpus]`;
  if (folder === undefined) describe.skip(title, () => body('/no-corpus'));
  else describe(title, () => body(folder));
}
