/** The first `max` items, and a line with the number of the others and where they are. */
export function boundedLines(
  items: readonly string[],
  max: number,
  elsewhere: string,
): readonly string[] {
  if (items.length <= max) return items;
  return [...items.slice(0, max), `… and ${items.length - max} more, ${elsewhere}`];
}
