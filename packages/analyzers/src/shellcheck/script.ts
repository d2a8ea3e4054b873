import type { IsOfKind } from '../tool/files-of-kind.ts';
import type { Surroundings } from '../tool/surroundings.ts';

const shells = /^#!\s*(?:\S*\/)?(?:env\s+(?:-\S+\s+)*)?(sh|bash|dash|ksh|ash|bats|busybox)\b/;
const ending = /\.(sh|bash|dash|ksh|ash|bats)$/;

/**
 * Whether a file is a script of a shell that ShellCheck knows: by its ending, unless its first line
 * names another program, and without an ending by that line.
 */
export function isScript({ readText }: Surroundings): IsOfKind {
  return async (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!ending.test(name) && name.includes('.')) return false;
    const text = (await readText(path)) ?? '';
    if (!text.startsWith('#!')) return ending.test(name);
    return shells.test(text.slice(0, 200));
  };
}
