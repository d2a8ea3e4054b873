import { shownLines } from './shown-lines.ts';
import type { Line } from './shown-lines.ts';

/** A heading of a Markdown file, or a line that stands alone and may serve as one. */
export interface MarkdownHeading {
  /** Offsets of its lines in the text; `end` is after the line ending. */
  readonly start: number;
  readonly end: number;
  readonly form: 'hashes' | 'underlined' | 'line';
  /** 1 to 6; 0 for a line. */
  readonly level: number;
  /** Without hashes, underline and outer space. */
  readonly text: string;
}

const hashes = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?$/;
const underline = /^ {0,3}(=+|-+)$/;
const noParagraph = /^(?: {4}|\t| {0,3}(?:[>|]|[-*+](?:\s|$)|\d+[.)]\s|```|~~~))/;
const listItem = /^ {0,3}(?:[-*+]|\d+[.)])\s/;
const anchor = /^<a (?:name|id)="[^"]*">(?:<\/a>)?$/;

/** In order, without those in code blocks and comments. */
export function markdownHeadings(text: string): readonly MarkdownHeading[] {
  const lines = shownLines(text);
  const found: MarkdownHeading[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const { end } = line;
    const start = targetAbove(text, lines, at)?.start ?? line.start;
    const [, marks = '', title = ''] = hashes.exec(line.text) ?? [];
    if (marks !== '') found.push({ start, end, form: 'hashes', level: marks.length, text: title });
    else if (isParagraph(line) && startsBlock(before)) {
      const below = lines[at + 1];
      const mark = underline.exec(below?.text ?? '')?.[1]?.[0];
      const of = { start, text: line.text.trim() };
      if (below && mark !== undefined) {
        found.push({ ...of, end: below.end, form: 'underlined', level: mark === '=' ? 1 : 2 });
      } else if (endsLine(below)) found.push({ ...of, end, form: 'line', level: 0 });
    }
  }
  return found;
}

/**
 * conventional-changelog once put the target of a link above each heading; other tools put a comment
 * that names the version, `<!-- 1.2.0 START -->`.
 */
function targetAbove(text: string, lines: readonly Line[], at: number): Line | undefined {
  const source = ({ start, end }: Line) => text.slice(start, end).trim();
  const before = lines[at - 1];
  const above = before !== undefined && source(before) === '' ? lines[at - 2] : before;
  const [line, title] = [above && source(above), lines[at]?.text ?? ''];
  if (above === undefined || line === undefined) return undefined;
  if (anchor.test(line)) return above;
  const named = /^<!--[^]*?(\d+\.\d+[\w.+-]*)[^]*-->$/.exec(line)?.[1];
  return named !== undefined && title.includes(named) ? above : undefined;
}

const isParagraph = ({ text }: Line) =>
  text !== '' && !noParagraph.test(text) && !underline.test(text);

const startsBlock = (before: Line | undefined) =>
  before === undefined ||
  before.text === '' ||
  hashes.test(before.text) ||
  anchor.test(before.text);

const endsLine = (below: Line | undefined) =>
  below === undefined || below.text === '' || listItem.test(below.text);
