import type { Call } from './framework.ts';

/** Adds arguments for the framework: right after its name, or at the end of the script. */
export function withArguments({ words, at, script }: Call, more: readonly string[]): string[] {
  if (!script) return [...words.slice(0, at), ...more, ...words.slice(at)];
  // npm needs the separator; pnpm, yarn and bun would pass it to the script.
  const separator =
    /(^|\/)npm(\.cmd)?$/.test(words[0] ?? '') && !words.includes('--') ? ['--'] : [];
  return [...words, ...separator, ...more];
}

/** The framework's arguments: those in the script, then those appended to it. */
export function ownArguments({ words, at, script }: Call): readonly string[] {
  if (!script) return words.slice(at);
  const behind = words.slice(at).filter((word) => word !== '--');
  return [...script.words.slice(script.at), ...behind];
}
