import { shorten } from '@ci-actions/markdown';

const longestName = 100;

/** A tool's name of bounded length: a report may contain a name of megabytes. */
export function boundedName(tool: string): string {
  return shorten(tool, longestName);
}
