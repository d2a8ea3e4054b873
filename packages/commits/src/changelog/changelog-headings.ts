/** A heading of a version, or of unreleased changes. */
export interface VersionHeading {
  /** Where the line starts and ends in the text; `end` is after its line ending. */
  readonly start: number;
  readonly end: number;
  /** Empty for `Unreleased`. */
  readonly version: string;
  readonly shape: HeadingShape;
}

/** How a changelog writes `## [1.2.0](url) (2026-01-31)`, `## [1.2.0] - 2026-01-31` and the like. */
export interface HeadingShape {
  readonly hashes: string;
  readonly prefix: string;
  readonly brackets: boolean;
  readonly linked: boolean;
  readonly date: 'dash' | 'parentheses' | 'none';
}

const heading =
  /^(#{1,4}) +(\[)?(?:([vV]?)(\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?)|unreleased)(?:\])?(\([^)\s]*\))?(?:\s+(-|–|—|\()\s*[\d./-]+\)?)?\s*$/i;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/** The headings of versions, in order, without those in code blocks and comments. */
export function versionHeadings(text: string): readonly VersionHeading[] {
  const found: VersionHeading[] = [];
  let open: string | undefined;
  let commented = false;
  for (let start = text.startsWith('\ufeff') ? 1 : 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, end).trimEnd();
    const mark = fence.exec(line)?.[1];
    if (open !== undefined) {
      if (mark?.startsWith(open) === true) open = undefined;
    } else if (mark !== undefined) open = mark;
    else if (!commented) {
      const read = headingOf(line);
      if (read) found.push({ start, end, ...read });
    }
    if (open === undefined) commented = isCommented(line, commented);
    start = end;
  }
  return found;
}

function isCommented(line: string, before: boolean): boolean {
  const opened = line.lastIndexOf('<!--');
  const closed = line.lastIndexOf('-->');
  return opened < 0 && closed < 0 ? before : opened > closed;
}

function headingOf(line: string): Pick<VersionHeading, 'version' | 'shape'> | undefined {
  const match = heading.exec(line);
  if (match === null) return undefined;
  const [, hashes = '##', bracket, prefix = '', version = '', link, mark] = match;
  return {
    version,
    shape: {
      hashes,
      prefix,
      brackets: bracket !== undefined,
      linked: link !== undefined,
      date: mark === undefined ? 'none' : mark === '(' ? 'parentheses' : 'dash',
    },
  };
}

/** Keep a Changelog's style, for a file without a heading to follow. */
export const usualShape: HeadingShape = {
  hashes: '##',
  prefix: '',
  brackets: true,
  linked: false,
  date: 'dash',
};

export function headingLine(
  { hashes, prefix, brackets, linked, date }: HeadingShape,
  version: string,
  day: string,
  url: string,
): string {
  const name = `${prefix}${version}`;
  const shown = brackets ? `[${name}]` : name;
  const link = linked && brackets && url !== '' ? `(${url})` : '';
  const when = date === 'dash' ? ` - ${day}` : date === 'parentheses' ? ` (${day})` : '';
  return `${hashes} ${shown}${link}${when}`;
}
