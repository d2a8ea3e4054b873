export interface Footer {
  readonly token: string;
  /** `#` where the footer is written `token #value`. */
  readonly separator: ':' | '#';
  readonly value: string;
}

const start = /^([\p{L}\p{N}][\p{L}\p{M}\p{N}-]*)(?:: | (?=#))(.*)$/u;
const breakingStart = /^(BREAKING[ -]CHANGE):(?: (.*)|)$/;
/** GitHub puts this line between a squashed message and the trailers that it adds. */
const rule = /^-{3,}$/;

/**
 * The footers below the first line. They begin one blank line after the body, at the first line
 * that has a footer's form; a value continues until the next footer. A line that begins with
 * `BREAKING CHANGE: ` is a footer anywhere: people often forget the blank line before it, and
 * missing a breaking change is the worse mistake.
 */
export function parseFooters(body: string): readonly Footer[] {
  const footers: { token: string; separator: ':' | '#'; lines: string[] }[] = [];
  let open: string[] | undefined;
  let begun = false;
  let afterBlank = true;
  for (const given of body.split('\n')) {
    const line = given.trimEnd();
    const footer = footerStart(line, begun || afterBlank);
    if (footer !== undefined) {
      begun = true;
      open = [footer.value];
      footers.push({ token: footer.token, separator: footer.separator, lines: open });
    } else if (rule.test(line)) open = undefined;
    else open?.push(line);
    afterBlank = line.trim() === '';
  }
  return footers.map(({ token, separator, lines: value }) => ({
    token,
    separator,
    value: value.join('\n').trim(),
  }));
}

function footerStart(line: string, mayBegin: boolean): Footer | undefined {
  const breaking = line.startsWith('BREAKING') ? breakingStart.exec(line) : null;
  if (breaking) return { token: 'BREAKING CHANGE', separator: ':', value: breaking[2] ?? '' };
  if (!mayBegin || !(line.includes(': ') || line.includes(' #'))) return undefined;
  const match = start.exec(line);
  if (match === null) return undefined;
  const [, token = '', value = ''] = match;
  return { token, separator: line[token.length] === ':' ? ':' : '#', value };
}

/** The values of the `BREAKING CHANGE` footers; the specification requires upper case. */
export function breakingTexts(footers: readonly Footer[]): readonly string[] {
  return footers.filter(({ token }) => token === 'BREAKING CHANGE').map(({ value }) => value);
}
