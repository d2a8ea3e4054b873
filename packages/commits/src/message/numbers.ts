const none: readonly never[] = [];
/** `add x (#5) (#9)`: GitHub appends its pull request to a squashed title, people append issues. */
export function withoutNumbers(title: string): { title: string; numbers: readonly number[] } {
  // By hand: of 30,000 titles many end with a number, and a search from the front is slow.
  const end = title.trimEnd();
  if (!end.endsWith(')')) return { title, numbers: none };
  const start = end.lastIndexOf('(#');
  const digits = end.slice(start + 2, -1);
  if (start < 0 || !/^\d{1,9}$/.test(digits)) return { title, numbers: none };
  const rest = withoutNumbers(end.slice(0, start).trimEnd());
  return { title: rest.title, numbers: [Number(digits), ...rest.numbers] };
}
