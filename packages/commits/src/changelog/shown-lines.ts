export interface Line {
  /** Offsets in the text; `end` is after the line ending. */
  readonly start: number;
  readonly end: number;
  /** Without white space at its end. Empty in code blocks, comments and front matter. */
  readonly text: string;
}

const fence = /^ {0,3}(`{3,}(?!.*`)|~{3,})/;
/** Blocks of HTML whose content is no Markdown, and where they end (CommonMark 0.31, 4.6). */
const html: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:pre|script|style|textarea)\b/i, /<\/(?:pre|script|style|textarea)>/i],
];
const frontMatter = /^\ufeff?---[ \t]*\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/;

type Ends = (line: string) => boolean;

/** The lines of a Markdown file, in order. */
export function shownLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const hiddenBefore = frontMatter.exec(text)?.[0].length ?? 0;
  let ends: Ends | undefined;
  for (const line of allLines(text)) {
    let shown = false;
    if (ends !== undefined) ends = ends(line.text) ? undefined : ends;
    else if (line.start >= hiddenBefore) {
      const block = hiddenBlock(line.text);
      shown = block === undefined;
      ends = block === 'ended' ? undefined : block;
    }
    lines.push(shown ? line : { ...line, text: '' });
  }
  return lines;
}

/** What ends the block that a line begins, or that it ended in the same line. */
function hiddenBlock(line: string): Ends | 'ended' | undefined {
  const mark = fence.exec(line)?.[1];
  if (mark !== undefined) return (other) => isClosing(other, mark);
  for (const [start, end] of html) {
    const opened = start.exec(line)?.[0];
    if (opened === undefined) continue;
    return end.test(line.slice(opened.length)) ? 'ended' : (other) => end.test(other);
  }
  return undefined;
}

function isClosing(line: string, mark: string): boolean {
  const [, own = '', rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  return own.startsWith(mark) && rest.trim() === '';
}

function* allLines(text: string): Iterable<Line> {
  for (let start = text.startsWith('\ufeff') ? 1 : 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    yield { start, end, text: text.slice(start, end).trimEnd() };
    start = end;
  }
}
