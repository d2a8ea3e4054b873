/** A line of a file, as far as its indentation says what it belongs to. */
export interface SourceLine {
  /** Counts from 1. */
  readonly number: number;
  /** Leading blanks and tabs. */
  readonly indent: number;
  /** Whether a tab is among them. */
  readonly tab: boolean;
  /** Whether it begins a list element. */
  readonly dash: boolean;
  /** Column of the first character after the indentation and the dashes, less one. */
  readonly start: number;
  /** The text from there on, without a comment at its end. */
  readonly text: string;
  /** The key that it begins with, such as `name` of `- name: a`. */
  readonly key: string | undefined;
  /** Whether it stands within a bracket of an earlier line, where indentation says nothing. */
  readonly within: boolean;
}

/** Only the beginning of a longer line is looked at. */
const longest = 1000;

/** The lines of a text that are neither blank nor a comment. */
export function sourceLines(text: string): SourceLine[] {
  let depth = 0;
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => {
      const [, blanks = '', dashes = '', rest = ''] =
        /^([ \t]*)((?:-[ \t]+)*)(.*)$/.exec(line.slice(0, longest)) ?? [];
      if (rest === '' || rest.startsWith('#')) return [];
      const content = rest.replace(/\s+#.*$/, '').trimEnd();
      const within = depth > 0;
      depth = Math.max(0, depth + opened(content));
      return [
        {
          number: index + 1,
          indent: blanks.length,
          tab: blanks.includes('\t'),
          dash: dashes !== '' || content === '-',
          start: blanks.length + dashes.length,
          text: content,
          key: /^([^\s#:[\]{},"'][^:[\]{},"']*|"[^"]*"|'[^']*'):(?=\s|$)/
            .exec(content)?.[1]
            ?.trimEnd(),
          within,
        },
      ];
    });
}

/** How many brackets a line opens more than it closes. */
function opened(line: string): number {
  const bare = line.replaceAll(/"[^"]*"|'[^']*'/g, '');
  const count = (pattern: RegExp) => (bare.match(pattern) ?? []).length;
  return count(/[[{]/g) - count(/[\]}]/g);
}
