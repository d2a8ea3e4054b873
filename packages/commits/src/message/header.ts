/** The first line of a Conventional Commits 1.0 message. */
export interface Header {
  /** In lower case: the specification treats `FEAT` as `feat`. */
  readonly type: string;
  readonly scope: string | undefined;
  /** `!` before the colon, or a title that begins with `BREAKING CHANGE:`. */
  readonly breaking: boolean;
  readonly description: string;
}

/**
 * A type is a noun in any script and may contain separators (`build-deps`, `feat,fix`). Then come a
 * scope, `!`, a colon *and* a space. A scope may contain balanced parentheses: `fix(foo(bar))`.
 */
const pattern =
  /^([\p{L}\p{N}][\p{L}\p{M}\p{N}_./+,-]*)(?:\(((?:[^()]|\([^()]*\))+)\))?(!)?: +(\S.*)$/u;

/** People write the footer's token as a title. */
const breakingTitle = /^breaking(?:[ -]changes?)?(?:\(([^()]+)\))?!?: +(\S.*)$/i;

/** Gitmoji, as characters or as a code (`:bug:`), which stand before a type. */
const emoji =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s|:[a-z\d_+-]+:)+(?=\S)/u;

/** Undefined where the line is not conventional: `feat:x`, `fix(): x`, `feat : x`. */
export function parseHeader(line: string): Header | undefined {
  const text = withoutEmoji(line);
  const breaking = text.startsWith('B') || text.startsWith('b') ? breakingTitle.exec(text) : null;
  if (breaking !== null) {
    const [, scope, description = ''] = breaking;
    return header('breaking', scope, true, description);
  }
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, type = '', scope, bang, description = ''] = match;
  return header(type.toLowerCase(), scope, bang !== undefined, description);
}

function header(
  type: string,
  scope: string | undefined,
  breaking: boolean,
  description: string,
): Header | undefined {
  if (scope?.trim() === '') return undefined;
  return { type, scope: scope?.trim(), breaking, description: description.trim() };
}

/** The line without the emoji before its first word. */
export function withoutEmoji(line: string): string {
  // Almost all lines begin with an ASCII letter, and the regular expression is slow.
  const first = line.charCodeAt(0);
  if (first !== colon && !(first > lastLatin)) return line;
  return line.replace(emoji, '');
}

const colon = 0x3a;
const lastLatin = 0x24f;
