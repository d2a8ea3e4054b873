import { splitScript } from './split-script.ts';
import type { ScriptPart } from './split-script.ts';

export const useScript = 'put shell code into a script in the repository and call the script';

/**
 * What to write instead of a command with shell operators. Each phrase completes "expected: …"; the
 * most important one comes first.
 */
export function withoutOperators(command: string): readonly string[] {
  const parts = splitScript(command);
  const phrases: string[] = [];
  const fallback = fallbackOf(parts);
  const rest = fallback === undefined ? parts : parts.slice(0, fallback);
  if (fallback !== undefined) phrases.push(withoutFallback(parts, fallback));
  const instead = insteadOfFirst(rest);
  if (instead !== undefined) phrases.push(instead);
  else if (rest.slice(0, -1).some(({ operator }) => operator === '&&' || operator === ';')) {
    phrases.push(
      command.includes('\n')
        ? 'one command, without a line break: make one step of each line, or write "command: >-" to join the lines'
        : `one command: make a step of each, or ${useScript}`,
    );
  }
  if (rest.some(({ operator }, i) => operator === '|' && i < rest.length - 1)) {
    phrases.push(`a command without the shell operator |: ${useScript}`);
  }
  if (rest.some(({ operator }) => operator === '&')) {
    phrases.push(`a command without the shell operator &: ${useScript}`);
  }
  return phrases.length > 0 ? phrases : [`one complete command, without a shell operator`];
}

/** Index of the first part of what runs only after a failure, or hides the exit code. */
function fallbackOf(parts: readonly ScriptPart[]): number | undefined {
  const or = parts.findIndex(({ operator }) => operator === '||');
  if (or >= 0) return or + 1;
  const last = parts.length - 1;
  const hides = /^(true|:|exit 0|echo( .*)?)$/.test(parts[last]?.text ?? '');
  return hides && parts[last - 1]?.operator === ';' ? last : undefined;
}

function withoutFallback(parts: readonly ScriptPart[], from: number): string {
  const operator = parts[from - 1]?.operator ?? '';
  const fallback = `${operator} ${joined(parts.slice(from))}`.trim();
  return (
    `a command without ${fallback}: remove the fallback, which turns a failure green; ` +
    '"tests: { empty: allow }" in the policy is for a suite without tests yet'
  );
}

/** What does the same as a leading `cd folder &&` or `source venv/bin/activate &&`. */
function insteadOfFirst([first, ...others]: readonly ScriptPart[]): string | undefined {
  if (!first || others.length === 0 || !/^(&&|;)$/.test(first.operator)) return undefined;
  const own = joined(others);
  const [command, path = ''] =
    /^(cd|source|\.)\s+["']?([^"']+)["']?$/.exec(first.text)?.slice(1) ?? [];
  if (command === 'cd') {
    return `the command ${own} with the input "working-directory: ${path}", without cd`;
  }
  if (!/(^|\/)activate$/.test(path)) return undefined;
  return `the command ${path.replace(/activate$/, own)}, without ${first.text}`;
}

function joined(parts: readonly ScriptPart[]): string {
  const text = parts.map(({ text: own, operator }, i) =>
    i === parts.length - 1 || operator === '' ? own : `${own} ${operator}`,
  );
  return text.join(' ');
}
