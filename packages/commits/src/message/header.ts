/** The first line of a Conventional Commits 1.0 message. */
export interface Header {
  /** In lower case: the specification treats `FEAT` as `feat`. */
  readonly type: string;
  readonly scope: string | undefined;
  /** `!` before the colon. */
  readonly breaking: boolean;
  readonly description: string;
}

/**
 * A type is a noun in any script and may contain separators (`build-deps`, `feat/foo`). Then come a
 * scope, `!`, a colon *and* a space. A scope may contain balanced parentheses: `fix(foo(bar))`.
 */
const pattern =
  /^([\p{L}\p{N}][\p{L}\p{M}\p{N}_./+-]*)(?:\(((?:[^()]|\([^()]*\))+)\))?(!)?: +(\S.*)$/u;

/** Undefined where the line is not conventional: `feat:x`, `fix(): x`, `feat : x`, `✨ feat: x`. */
export function parseHeader(line: string): Header | undefined {
  const match = pattern.exec(line);
  if (match === null) return undefined;
  const [, type = '', scope, bang, description = ''] = match;
  if (scope?.trim() === '') return undefined;
  return {
    type: type.toLowerCase(),
    scope: scope?.trim(),
    breaking: bang !== undefined,
    description: description.trim(),
  };
}
