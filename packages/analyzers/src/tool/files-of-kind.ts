import type { Surroundings } from './surroundings.ts';

/** Whether a file found below a folder is one that the tool is for. */
export type IsOfKind = (path: string) => boolean | Promise<boolean>;

/**
 * The files to hand to a tool that takes no folders: those of its kind below each folder, and every
 * path that is no folder as it is, so that the tool itself says what is wrong with it.
 */
export async function filesOfKind(
  paths: readonly string[],
  isOfKind: IsOfKind,
  { kindOf, filesBelow }: Surroundings,
): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const path of paths) {
    if ((await kindOf(path)) !== 'folder') {
      files.add(path);
      continue;
    }
    const folder = path.replace(/\/+$/, '');
    for await (const name of filesBelow(path)) {
      const file = folder === '.' ? name : `${folder}/${name}`;
      // A link to a folder is listed as a file.
      if ((await isOfKind(file)) && (await kindOf(file)) === 'file') files.add(file);
    }
  }
  return [...files];
}
