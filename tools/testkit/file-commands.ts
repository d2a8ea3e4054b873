/**
 * The pairs of a GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file as the runner reads them
 * (actions/runner FileCommandManager.cs): `name=value`, or `name<<delimiter`, lines, `delimiter`.
 * Throws if the runner would fail the step.
 */
export function parsePairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const content = withoutEnd(line);
    if (content === '') continue;
    const equals = content.indexOf('=');
    const heredoc = content.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      set(pairs, content.slice(0, equals), content.slice(equals + 1), content);
    } else if (heredoc >= 0) {
      const delimiter = content.slice(heredoc + 2);
      if (delimiter === '') throw new Error(`invalid format "${content}": no delimiter`);
      set(pairs, content.slice(0, heredoc), takeUntil(delimiter, lines), content);
    } else {
      throw new Error(`invalid format "${content}"`);
    }
  }
  return pairs;
}

function set(pairs: Record<string, string>, name: string, value: string, line: string): void {
  if (name === '') throw new Error(`invalid format "${line}": no name`);
  pairs[name] = value;
}

function takeUntil(delimiter: string, lines: string[]): string {
  let value = '';
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (withoutEnd(line) === delimiter) return withoutEnd(value);
    value += line;
  }
  throw new Error(`matching delimiter not found "${delimiter}"`);
}

function withoutEnd(line: string): string {
  return line.replace(/\r?\n$/, '');
}
