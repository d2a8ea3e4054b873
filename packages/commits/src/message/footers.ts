export interface Footer {
  readonly token: string;
  /** `#` where the footer is written `token #value`. */
  readonly separator: ':' | '#';
  readonly value: string;
}

const start = /^([\p{L}\p{N}][\p{L}\p{M}\p{N}-]*)(?:: | (?=#))(.*)$/u;
const breakingStart = /^(BREAKING[ -]CHANGE):(?: (.*)|)$/;
/** Lines that end a footer: GitHub's rule above the trailers that it adds, and GitLab's last line. */
const end = /^(?:-{3,}|See merge request \S+!\d+)$/;
/** A breaking text has lines like `Before: x`. Only these tokens and those with a hyphen end it. */
const trailer =
  /^(?:refs?|references|close[sd]?|fix(?:e[sd])?|resolve[sd]?|see|issues?|pr|reverts?|cc|acked|reviewer)$/i;
const fence = /^ {0,3}(`{3,}|~{3,})/;

interface OpenFooter {
  readonly token: string;
  readonly separator: ':' | '#';
  readonly lines: string[];
}

/**
 * The footers below the first line. They begin one blank line after the body, at the first line
 * that has a footer's form; a value continues until the next footer. A line that begins with
 * `BREAKING CHANGE: ` is a footer anywhere: people often forget the blank line before it, and
 * missing a breaking change is the worse mistake. Its value keeps paragraphs and code blocks.
 */
export function parseFooters(body: string): readonly Footer[] {
  if (!(body.includes(': ') || body.includes(' #') || body.includes('BREAKING'))) return none;
  const footers: OpenFooter[] = [];
  let open: OpenFooter | undefined;
  let afterBlank = true;
  let mayFence = true;
  const lines = body.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trimEnd();
    const mark = mayFence && open?.token === breakingToken ? fence.exec(line)?.[1] : undefined;
    const close = mark === undefined ? -1 : endOfFence(lines, at, mark);
    // Searching again for each fence of a message without an end would take quadratic time.
    if (mark !== undefined && close < 0) mayFence = false;
    const footer = footerStart(line, footers.length > 0 || afterBlank);
    if (close > at) {
      for (; at < close; at += 1) open?.lines.push(lines[at] ?? '');
      open?.lines.push(lines[close] ?? '');
    } else if (footer !== undefined && mayFollow(footer, open)) {
      open = { token: footer.token, separator: footer.separator, lines: [footer.value] };
      footers.push(open);
    } else if (end.test(line)) open = undefined;
    else open?.lines.push(line);
    afterBlank = line.trim() === '';
  }
  return footers.map(({ token, separator, lines: value }) => ({
    token,
    separator,
    value: withoutBlankEnds(value),
  }));
}

const none: readonly never[] = [];
const breakingToken = 'BREAKING CHANGE';

/** The line that closes the code block that begins at `at`; -1 where none does. */
function endOfFence(lines: readonly string[], at: number, mark: string): number {
  for (let place = at + 1; place < lines.length; place += 1) {
    const line = lines[place] ?? '';
    const text = line.includes(mark) ? line.trim() : '';
    if (text.startsWith(mark) && /^(?:`+|~+)$/.test(text)) return place;
  }
  return -1;
}

/** Whether a footer may end the open one. */
function mayFollow({ token, separator }: Footer, open: OpenFooter | undefined): boolean {
  if (open?.token !== breakingToken || token === breakingToken || separator === '#') return true;
  return token.includes('-') || trailer.test(token);
}

function footerStart(line: string, mayBegin: boolean): Footer | undefined {
  const breaking = line.startsWith('BREAKING') ? breakingStart.exec(line) : null;
  if (breaking) return { token: breakingToken, separator: ':', value: breaking[2] ?? '' };
  if (!mayBegin || !(line.includes(': ') || line.includes(' #'))) return undefined;
  const match = start.exec(line);
  if (match === null) return undefined;
  const [, token = '', value = ''] = match;
  return { token, separator: line[token.length] === ':' ? ':' : '#', value };
}

/** Keeps the indentation of the first line, which may be code. */
function withoutBlankEnds(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return '';
  return lines
    .slice(first)
    .join('\n')
    .trimEnd()
    .replace(/^ {0,3}(?=\S)/, '');
}

/** The values of the `BREAKING CHANGE` footers; the specification requires upper case. */
export function breakingTexts(footers: readonly Footer[]): readonly string[] {
  return footers.filter(({ token }) => token === breakingToken).map(({ value }) => value);
}
