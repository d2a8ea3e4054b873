const none: readonly never[] = [];
const last = /\s*\(#(\d{1,9})\)\s*$/;

/** `add x (#5) (#9)`: GitHub appends its pull request to a squashed title, people append issues. */
export function withoutNumbers(title: string): { title: string; numbers: readonly number[] } {
  // The regular expression is slow where nothing matches, as for most of 30,000 titles.
  if (!title.endsWith(')')) return { title, numbers: none };
  const match = last.exec(title);
  if (match === null) return { title, numbers: none };
  const rest = withoutNumbers(title.slice(0, match.index));
  return { title: rest.title, numbers: [Number(match[1]), ...rest.numbers] };
}
