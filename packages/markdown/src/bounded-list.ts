/** The first `max` of `items`, and a line that says how many more there are and where. */
export function boundedLines(
  items: readonly string[],
  max: number,
  elsewhere: string,
): readonly string[] {
  if (items.length <= max) return items;
  return [...items.slice(0, max), `… and ${items.length - max} more, ${elsewhere}`];
}
