export type Lookup = (name: string) => string | undefined;

/** A text after its variables; what has no value stands in it as written. */
export interface Expanded {
  readonly text: string;
  /** What could not be resolved, as written. */
  readonly unresolved: readonly string[];
  /** Length of what was read. */
  readonly length: number;
}

const plain = (text: string, length: number): Expanded => ({ text, unresolved: [], length });
const open = (text: string): Expanded => ({ text, unresolved: [text], length: text.length });

/** Reads what begins with the `$` at `at`: a variable, or what only a shell can resolve. */
export function expandVariable(source: string, at: number, lookup: Lookup): Expanded {
  const rest = source.slice(at);
  if (rest.startsWith('$(')) return open(rest.slice(0, closing(rest, 1, '(', ')')));
  if (rest.startsWith('${')) return braced(rest.slice(0, closing(rest, 1, '{', '}')), lookup);
  const name = /^\$([A-Za-z_]\w*)/.exec(rest)?.[1];
  if (name !== undefined) {
    const value = lookup(name);
    return value === undefined ? open(`$${name}`) : plain(value, name.length + 1);
  }
  const special = /^\$[\d?!@*#$-]/.exec(rest)?.[0];
  return special === undefined ? plain('$', 1) : open(special);
}

/** Replaces the variables of a text without quotes. */
export function expandAll(source: string, lookup: Lookup): Omit<Expanded, 'length'> {
  let text = '';
  const unresolved: string[] = [];
  for (let at = 0; at < source.length;) {
    if (source[at] !== '$') {
      text += source[at] ?? '';
      at += 1;
      continue;
    }
    const one = expandVariable(source, at, lookup);
    text += one.text;
    unresolved.push(...one.unresolved);
    at += one.length;
  }
  return { text, unresolved };
}

function braced(written: string, lookup: Lookup): Expanded {
  const [, name = '', operator, other = ''] =
    /^\$\{([A-Za-z_]\w*)(?:(:?[-+=?])([^]*))?\}$/.exec(written) ?? [];
  if (name === '') return open(written);
  const value = lookup(name);
  const given =
    operator?.startsWith(':') === true ? value !== undefined && value !== '' : value !== undefined;
  if (operator?.endsWith('+') === true) {
    return given
      ? { ...expandAll(other, lookup), length: written.length }
      : plain('', written.length);
  }
  if (given) return plain(value ?? '', written.length);
  if (operator === undefined || operator.endsWith('?')) {
    return value === undefined ? open(written) : plain(value, written.length);
  }
  return { ...expandAll(other, lookup), length: written.length };
}

/** The index behind the bracket that closes the one at `from`, or the end. */
function closing(text: string, from: number, begin: string, end: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === begin) depth += 1;
    if (text[at] === end) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
