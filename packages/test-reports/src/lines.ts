import { shorten } from '@ci-actions/markdown';

export interface Line {
  readonly text: string;
  /** False for a last line without a newline. */
  readonly ended: boolean;
}

/** Longest line that is kept in full. A longer line is cut at the end. */
const longestLine = 4_000_000;

/** The lines of a stream in batches, without line ends. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<readonly Line[]> {
  let rest = '';
  let first = true;
  for await (const chunk of chunks) {
    const text = first ? chunk.replace(/^\ufeff/, '') : chunk;
    first = false;
    const parts = (rest + text).split('\n');
    rest = shorten(parts.pop() ?? '', longestLine);
    if (parts.length > 0) yield parts.map((part) => ({ text: withoutReturn(part), ended: true }));
  }
  if (rest !== '') yield [{ text: withoutReturn(rest), ended: false }];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
