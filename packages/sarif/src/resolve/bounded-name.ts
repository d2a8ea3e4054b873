import { shorten } from '@ci-actions/markdown';

const longestName = 100;

/** A tool's name as it is kept and shown; a report may call its tool by megabytes. */
export function boundedName(tool: string): string {
  return shorten(tool, longestName);
}
