import { expandVariable } from './shell-variable.ts';
import type { Lookup } from './shell-variable.ts';

/** A word after quotes and variables. */
export interface ShellWord {
  readonly text: string;
  /** Variables without a value and substitutions, as written. */
  readonly unresolved: readonly string[];
}

interface Draft {
  text: string;
  unresolved: string[];
}

/**
 * The simple commands of a shell script, one after the other. A caller may change what `lookup`
 * knows between two commands. Redirections are left out, and comments.
 */
export function* shellCommands(
  script: string,
  lookup: Lookup,
): Generator<readonly ShellWord[], void, undefined> {
  let words: ShellWord[] = [];
  for (const token of shellTokens(script, lookup, true)) {
    if (token !== 'end') words.push(token);
    else if (words.length > 0) {
      yield words;
      words = [];
    }
  }
  if (words.length > 0) yield words;
}

/** The words of `ARG`, `ENV`, `COPY`: quotes and variables as in a shell, and no operators. */
export function plainWords(text: string, lookup: Lookup): readonly ShellWord[] {
  return [...shellTokens(text, lookup, false)].filter((token) => token !== 'end');
}

function* shellTokens(
  script: string,
  lookup: Lookup,
  operators: boolean,
): Generator<ShellWord | 'end'> {
  let word: Draft | undefined;
  let redirected = false;
  let at = 0;
  const draft = (): Draft => (word ??= { text: '', unresolved: [] });
  const take = (): ShellWord | undefined => {
    const done = word;
    word = undefined;
    if (done === undefined) return undefined;
    if (!redirected) return done;
    redirected = false;
    return undefined;
  };
  while (at < script.length) {
    const c = script[at] ?? '';
    const blank = /\s/.test(c);
    if (blank || (operators && ';|&()<>'.includes(c))) {
      const digits = '<>'.includes(c) && /^\d$/.test(word?.text ?? '');
      if (digits) word = undefined;
      const done = take();
      if (done !== undefined) yield done;
      const redirection = /^(?:&>>?|<<<?-?|<>|[<>]&|>>|>\||[<>])/.exec(
        script.slice(at, at + 4),
      )?.[0];
      if (redirection !== undefined) redirected = true;
      else if (c === '\n' || !blank) yield 'end';
      at += redirection?.length ?? 1;
    } else if (operators && c === '#' && word === undefined) {
      const end = script.indexOf('\n', at);
      at = end < 0 ? script.length : end;
    } else if (c === "'") {
      const end = endOf(script, "'", at + 1);
      draft().text += script.slice(at + 1, end);
      at = end + 1;
    } else if (c === '"') {
      at = quoted(script, at + 1, draft(), lookup);
    } else if (c === '\\') {
      if (script[at + 1] !== '\n') draft().text += script[at + 1] ?? '';
      at += 2;
    } else if (c === '`') {
      at = substituted(script, at, draft());
    } else if (c === '$') {
      const one = expandVariable(script, at, lookup);
      at += one.length;
      const [first = '', ...others] =
        one.unresolved.length > 0 || !operators ? [one.text] : one.text.split(/\s+/);
      if (first !== '') draft().text += first;
      if (one.unresolved.length > 0) draft().unresolved.push(...one.unresolved);
      for (const other of others) {
        const done = take();
        if (done !== undefined) yield done;
        if (other !== '') draft().text += other;
      }
    } else {
      draft().text += c;
      at += 1;
    }
  }
  const done = take();
  if (done !== undefined) yield done;
}

function endOf(script: string, quote: string, from: number): number {
  const end = script.indexOf(quote, from);
  return end < 0 ? script.length : end;
}

/** Reads to the closing quote; returns the index behind it. */
function quoted(script: string, from: number, word: Draft, lookup: Lookup): number {
  let at = from;
  while (at < script.length && script[at] !== '"') {
    const c = script[at] ?? '';
    if (c === '\\' && /["\\$`\n]/.test(script[at + 1] ?? '')) {
      if (script[at + 1] !== '\n') word.text += script[at + 1] ?? '';
      at += 2;
    } else if (c === '`') {
      at = substituted(script, at, word);
    } else if (c === '$') {
      const one = expandVariable(script, at, lookup);
      word.text += one.text;
      word.unresolved.push(...one.unresolved);
      at += one.length;
    } else {
      word.text += c;
      at += 1;
    }
  }
  return at + 1;
}

function substituted(script: string, at: number, word: Draft): number {
  const end = endOf(script, '`', at + 1) + 1;
  const written = script.slice(at, end);
  word.text += written;
  word.unresolved.push(written);
  return end;
}
