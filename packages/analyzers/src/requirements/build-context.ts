import type { Surroundings } from '../tool/surroundings.ts';
import { contextPath } from './container-path.ts';
import type { Instruction } from './dockerfile-instructions.ts';
import { jsonWords } from './build-state.ts';

/**
 * The folder that the Dockerfile is built in, relative to the working directory: its own, or one
 * above it, the nearest that has all that is copied.
 */
export async function buildContext(
  path: string,
  instructions: readonly Instruction[],
  { kindOf }: Surroundings,
): Promise<string> {
  const sources = instructions.flatMap(copied).map(contextPath);
  const folders = foldersUp(path);
  for (const folder of folders) {
    const found = await Promise.all(sources.map((source) => kindOf(`${folder}/${source}`)));
    if (found.every((kind) => kind !== undefined)) return folder;
  }
  return folders[0] ?? '.';
}

/** What is copied from the context by a plain name. */
function copied({ keyword, flags, text, heredocs }: Instruction): readonly string[] {
  const plain = !flags.some((flag) => flag.startsWith('--from=')) && heredocs.length === 0;
  if (!/^(?:COPY|ADD)$/.test(keyword) || !plain) return [];
  const words = jsonWords(text) ?? text.trim().split(/\s+/);
  return words.slice(0, -1).filter((word) => !/[*?[$"'\\]|:\/\//.test(word));
}

function foldersUp(path: string): readonly string[] {
  if (path.startsWith('/')) return [path.slice(0, path.lastIndexOf('/'))];
  const parts = contextPath(path).split('/').slice(0, -1);
  return [...parts.map((_, at) => parts.slice(0, parts.length - at).join('/')), '.'];
}
