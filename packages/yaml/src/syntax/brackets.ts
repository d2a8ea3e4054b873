type Yaml = typeof import('yaml');

/** A bracket or a quote that is not closed. */
export interface Unclosed {
  /** Offset in the text. */
  readonly offset: number;
  readonly open: string;
  readonly close: string;
  /** The bracket that comes instead. */
  readonly instead?: string;
}

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** The first bracket or quote of the text that is not closed. */
export function unclosed({ CST, Lexer }: Yaml, text: string): Unclosed | undefined {
  const open: { readonly offset: number; readonly source: string }[] = [];
  let offset = 0;
  for (const source of new Lexer().lex(text)) {
    const last = open.at(-1);
    switch (CST.tokenType(source)) {
      case 'flow-map-start':
      case 'flow-seq-start':
        open.push({ offset, source });
        break;
      case 'flow-map-end':
      case 'flow-seq-end':
        if (last && closers[last.source] !== source) return bracket(last, source);
        open.pop();
        break;
      case 'flow-error-end':
        if (last) return bracket(last);
        break;
      case 'double-quoted-scalar':
      case 'single-quoted-scalar':
        if (swallowsKeys(source))
          return { offset, open: source.charAt(0), close: source.charAt(0) };
        break;
      default:
    }
    offset += width(source);
  }
  const last = open.at(-1);
  return last && bracket(last);
}

function bracket(
  { offset, source }: { readonly offset: number; readonly source: string },
  instead?: string,
): Unclosed {
  const close = closers[source] ?? '';
  return { offset, open: source, close, ...(instead !== undefined && { instead }) };
}

/** Whether a quoted text has no end, or ends at the quote of another value lines later. */
function swallowsKeys(source: string): boolean {
  const quote = source.charAt(0);
  const ends = source.length > 1 && source.endsWith(quote);
  return !ends || /\n[ \t]*(- +)?[\w.-]+:(\s|$)/.test(source);
}

/** The lexer also yields marks that are not in the text: document mode, the end of a flow, a scalar. */
const marks: readonly string[] = ['\u0002', '\u0018', '\u001f'];

const width = (source: string): number => (marks.includes(source) ? 0 : source.length);
