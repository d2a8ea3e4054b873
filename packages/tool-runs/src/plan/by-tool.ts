import { hint, nearest } from '@ci-actions/inputs';

/** Lines of an input: those of one tool, which begin with `tool:`, and the others. */
export interface LinesByTool {
  readonly others: readonly string[];
  readonly byTool: ReadonlyMap<string, readonly string[]>;
}

/**
 * Sorts lines by the tool that they begin with. A word with a colon that is no tool is refused: it
 * is more often a misspelt tool than a path.
 */
export function linesByTool(
  given: string,
  names: readonly string[],
): LinesByTool | { readonly refused: string } {
  const others: string[] = [];
  const byTool = new Map<string, string[]>();
  for (const line of given.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const [, word, rest = ''] = /^([\w-]+):(?:\s+(.*))?$/.exec(line) ?? [];
    if (word === undefined) others.push(line);
    else if (!names.includes(word)) {
      return { refused: `a line that begins with a tool${hint(nearest(word, names))}` };
    } else byTool.set(word, [...(byTool.get(word) ?? []), rest]);
  }
  return { others, byTool };
}
