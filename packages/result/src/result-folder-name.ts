import { shorten } from '@ci-actions/markdown';

/** A step's name as the folder of its result.json: without separators, not `.` or `..`. */
export function resultFolderName(name: string): string {
  const safe = shorten(name.replaceAll(/[^\p{L}\p{N}._ ()-]/gu, '_'), 100);
  return /^\.*$/.test(safe) ? '_' : safe;
}
