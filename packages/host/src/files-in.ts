import { glob } from './glob.ts';
import { relativeTo } from './paths.ts';
import { readText, readTextStream } from './text-files.ts';

/** Finds and reads files from a folder. `shown` makes a path relative to the folder if it is inside. */
export function filesIn(folder: string) {
  return {
    glob: (patterns: readonly string[]) => glob(patterns, folder),
    read: readTextStream,
    readText,
    shown: (path: string) => relativeTo(folder, path),
  };
}
