import { shorten } from '@ci-actions/markdown';
import type { Commit } from './commit.ts';

/** People write lines of some 100 characters; one of megabytes would take minutes to read. */
const longestLine = 10_000;
const longestName = 1000;

/** The commit with its long lines cut, and the number of characters cut from each at its end. */
export function boundedCommit(commit: Commit): Commit {
  const { author, message } = commit;
  const isShort = message.length <= longestLine;
  const isNamed = author.name.length <= longestName && author.email.length <= longestName;
  if (isShort && isNamed) return commit;
  const lines = message.split('\n').map((line) => bounded(line, longestLine));
  const name = bounded(author.name, longestName);
  const email = shorten(author.email, longestName);
  return { ...commit, message: lines.join('\n'), author: { name, email } };
}

function bounded(text: string, longest: number): string {
  const kept = shorten(text, longest);
  const left = text.length - kept.length;
  return left === 0 ? text : `${kept}… (${left} more characters)`;
}
