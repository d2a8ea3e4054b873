import { useScript, withoutOperators } from './without-operators.ts';

/** One word of a command, after quoting and variables. */
export interface Word {
  readonly text: string;
  /**
   * The glob pattern of a word with an unquoted `*`, `?` or `[`. Special characters that are quoted or
   * come from a variable are escaped with brackets.
   */
  readonly pattern?: string;
  /** Source text of a word with a variable: the log shows the variable's name, not its value. */
  readonly written?: string;
}

export interface SplitCommand {
  /** Leading `NAME=value` words. */
  readonly assignments: readonly (readonly [name: string, value: string])[];
  /** At least one. */
  readonly words: readonly Word[];
}

export type Split = { readonly command: SplitCommand } | { readonly refused: readonly string[] };

const name = /^[A-Za-z_]\w*/;

/**
 * Splits a command as a POSIX shell would: quotes, backslashes, `$NAME` and `${NAME}`. Refuses
 * everything else that needs a shell, and reports all of it at once.
 */
export function splitCommand(text: string, env: (name: string) => string | undefined): Split {
  const scanner = new Scanner(text.trim(), env);
  scanner.scan();
  if (scanner.refused.size > 0) return { refused: [...scanner.refused] };
  const first = scanner.words.findIndex((word) => assignment(word) === undefined);
  if (first < 0) return { refused: ['a command after the NAME=value words'] };
  const assignments = scanner.words
    .slice(0, first)
    .map(assignment)
    .filter((a) => a !== undefined);
  return { command: { assignments, words: scanner.words.slice(first).map(wordOf) } };
}

interface Draft {
  text: string;
  pattern: string;
  wild: boolean;
  /** Length of the leading part that is neither quoted nor from a variable. */
  plain: number;
  variable: boolean;
  /** Source text; known at the word's end. */
  written: string;
}

const wordOf = ({ text, pattern, wild, variable, written }: Draft): Word => ({
  text,
  ...(wild && { pattern }),
  ...(variable && { written }),
});

function assignment({ text, plain }: Draft): readonly [string, string] | undefined {
  const found = name.exec(text)?.[0];
  if (found === undefined || text[found.length] !== '=' || plain <= found.length) return undefined;
  return [found, text.slice(found.length + 1)];
}

class Scanner {
  readonly words: Draft[] = [];
  readonly refused = new Set<string>();
  readonly #text: string;
  readonly #env: (name: string) => string | undefined;
  #at = 0;
  /** Where the current word begins. */
  #start = 0;
  #word: Draft | undefined;

  constructor(text: string, env: (name: string) => string | undefined) {
    this.#text = text;
    this.#env = env;
  }

  scan(): void {
    while (this.#at < this.#text.length) this.#next(this.#text[this.#at] ?? '');
    this.#end(this.#text.length);
  }

  #next(c: string): void {
    if (!this.#word) this.#start = this.#at;
    if (c === "'") return this.#single();
    if (c === '"') return this.#double();
    if (c === '\\') return this.#escape();
    if (c === '$') return this.#variable(false);
    this.#at += 1;
    if (c === ' ' || c === '\t') this.#end(this.#at - 1);
    else if ('|&;\n\r'.includes(c)) this.#operator();
    else if ('<>()'.includes(c)) this.#refuse(`the shell operator ${c}`);
    else if (c === '`') this.#refuse('command substitution');
    else if (c === '#' && !this.#word) this.#refuse('a comment');
    else if (c === '~' && !this.#word) this.#home();
    else this.#plain(c);
  }

  #refuse(what: string): void {
    this.refused.add(`a command without ${what}: ${useScript}`);
  }

  #operator(): void {
    // The `&` of `2>&1`: the redirection is what is wrong.
    const [before = '', c, after] = this.#text.slice(Math.max(this.#at - 2, 0), this.#at + 1);
    if (c === '&' && ('<>'.includes(before) || after === '>')) return;
    for (const phrase of withoutOperators(this.#text)) this.refused.add(phrase);
  }

  #draft(): Draft {
    this.#word ??= { text: '', pattern: '', wild: false, plain: 0, variable: false, written: '' };
    return this.#word;
  }

  #end(end: number): void {
    if (this.#word) {
      this.#word.written = this.#text.slice(this.#start, end);
      this.words.push(this.#word);
    }
    this.#word = undefined;
  }

  #plain(c: string): void {
    const word = this.#draft();
    if (word.plain === word.text.length) word.plain += 1;
    word.text += c;
    const wild = '*?['.includes(c);
    word.wild ||= wild;
    // Braces are literal in a POSIX shell and alternatives in the glob library.
    word.pattern += '{}'.includes(c) ? `[${c}]` : c;
  }

  /** Quoted text, or a variable's value: a part of one word, whatever it contains. */
  #literal(text: string): void {
    const word = this.#draft();
    word.text += text;
    word.pattern += text.replaceAll(/[*?[\]{}()!+@\\]/g, (c) => (c === '\\' ? '\\\\' : `[${c}]`));
  }

  #single(): void {
    const close = this.#text.indexOf("'", this.#at + 1);
    if (close < 0) return this.#unclosed("'");
    this.#literal(this.#text.slice(this.#at + 1, close));
    this.#at = close + 1;
  }

  #double(): void {
    this.#at += 1;
    this.#literal('');
    for (;;) {
      const c = this.#text[this.#at];
      if (c === undefined) return this.#unclosed('"');
      if (c === '"') break;
      if (c === '$') this.#variable(true);
      else if (c === '`') {
        this.#refuse('command substitution');
        this.#at += 1;
      } else if (c === '\\' && '$`"\\\n'.includes(this.#text[this.#at + 1] ?? ' ')) {
        const escaped = this.#text[this.#at + 1] ?? '';
        if (escaped !== '\n') this.#literal(escaped);
        this.#at += 2;
      } else {
        this.#literal(c);
        this.#at += 1;
      }
    }
    this.#at += 1;
  }

  #unclosed(quote: string): void {
    this.refused.add(`a closing ${quote}`);
    this.#at = this.#text.length;
  }

  #escape(): void {
    const escaped = this.#text[this.#at + 1];
    if (escaped === undefined) this.refused.add('a character after the last backslash');
    else if (/\w/.test(escaped)) this.#separator();
    else if (escaped !== '\n') this.#literal(escaped);
    this.#at += 2;
  }

  /** A shell would drop the backslash: `tests\unit` becomes `testsunit`, which does not exist. */
  #separator(): void {
    const end = /\s|$/.exec(this.#text.slice(this.#at))?.index ?? 0;
    const word = this.#text.slice(this.#start, this.#at + end);
    this.refused.add(
      `forward slashes in paths, on Windows too: ${word.replaceAll('\\', '/')} instead of ${word}`,
    );
  }

  #variable(quoted: boolean): void {
    const rest = this.#text.slice(this.#at + 1);
    const braced = /^\{([A-Za-z_]\w*)\}/.exec(rest);
    const found = braced?.[1] ?? name.exec(rest)?.[0];
    if (found === undefined) return this.#noVariable(rest, quoted);
    this.#at += 1 + (braced?.[0] ?? found).length;
    const value = this.#env(found);
    if (value === undefined)
      this.refused.add(`a command without $${found}: the variable is not set`);
    this.#literal(value ?? '');
    this.#draft().variable = true;
  }

  #noVariable(rest: string, quoted: boolean): void {
    if (rest.startsWith('(')) this.#refuse('command substitution');
    else if (rest.startsWith('{')) this.#refuse('shell parameter expansion');
    else if (/^[\d?!@*#$-]/.test(rest)) this.#refuse('a special shell variable');
    else if (!quoted && /^['"]/.test(rest)) this.#refuse('shell-specific quoting');
    else this.#literal('$');
    this.#at += 1;
  }

  #home(): void {
    const rest = this.#text.slice(this.#at);
    if (!/^(\/|\s|$)/.test(rest)) return this.#plain('~');
    const home = this.#env('HOME');
    if (home === undefined) this.refused.add('a command without ~: the variable HOME is not set');
    this.#literal(home ?? '');
  }
}
