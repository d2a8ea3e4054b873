import type { NotRun } from './analyzer.ts';
import type { Surroundings } from './surroundings.ts';

/** A path that a scanner takes as it is, if there is a file at it or below it. */
export async function scannedPath(
  path: string,
  { kindOf, filesBelow }: Surroundings,
): Promise<{ readonly kind: 'file' | 'folder' } | NotRun> {
  const kind = await kindOf(path);
  if (kind === undefined) return { notRun: `was given ${path}, which does not exist` };
  if (kind === 'file') return { kind };
  for await (const _ of filesBelow(path)) return { kind };
  return { notRun: `found no file below ${path}` };
}
