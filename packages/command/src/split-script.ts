/** One command of a shell script, as written. */
export interface ScriptPart {
  readonly text: string;
  /** What follows the command; empty at the end. A line break counts as `;`. */
  readonly operator: '&&' | '||' | '|' | '&' | ';' | '';
}

/**
 * Splits a script at its operators: `jest unit && jest "a && b"` has two parts. Quoted operators, and
 * those of a redirection such as `2>&1`, separate nothing. Parts without text are left out.
 */
export function splitScript(script: string): readonly ScriptPart[] {
  const parts: ScriptPart[] = [];
  let start = 0;
  let at = 0;
  while (at <= script.length) {
    const operator = operatorAt(script, at);
    if (operator === undefined && at < script.length) {
      at = afterQuoted(script, at);
      continue;
    }
    const text = script.slice(start, at).trim();
    const kind = operator === '\n' ? ';' : operator === '|&' ? '|' : (operator ?? '');
    if (text !== '') parts.push({ text, operator: kind });
    at += Math.max(operator?.length ?? 0, 1);
    start = at;
  }
  return parts;
}

type Operator = Exclude<ScriptPart['operator'], ''> | '|&' | '\n';

const operators: readonly Operator[] = ['&&', '||', '|&', '|', '&', ';', '\n'];

function operatorAt(script: string, at: number): Operator | undefined {
  const found = operators.find((operator) => script.startsWith(operator, at));
  if (found !== '&') return found;
  // `2>&1`, `<&3` and `&>file` redirect.
  return /[<>]/.test(script[at - 1] ?? '') || script[at + 1] === '>' ? undefined : found;
}

/** The index after the character, or after the quoted text that begins here. */
function afterQuoted(script: string, at: number): number {
  const quote = script[at];
  if (quote === '\\') return at + 2;
  if (quote !== '"' && quote !== "'") return at + 1;
  for (let end = at + 1; end < script.length; end += 1) {
    if (script[end] === quote) return end + 1;
    if (quote === '"' && script[end] === '\\') end += 1;
  }
  return script.length;
}
