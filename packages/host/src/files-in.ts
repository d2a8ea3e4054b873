import { glob } from './glob.ts';
import { relativeTo } from './paths.ts';
import { readText, readTextStream } from './text-files.ts';

/** Reading files found from a folder; `shown` names a path relative to it where it lies inside. */
export function filesIn(folder: string) {
  return {
    glob: (patterns: readonly string[]) => glob(patterns, folder),
    read: readTextStream,
    readText,
    shown: (path: string) => relativeTo(folder, path),
  };
}
