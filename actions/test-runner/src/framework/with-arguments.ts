import type { Call } from './framework.ts';

/** Adds arguments for the framework: right after its name, or at the end of the script. */
export function withArguments({ words, at, script }: Call, more: readonly string[]): string[] {
  if (!script) return [...words.slice(0, at), ...more, ...words.slice(at)];
  return [...words, ...script.before, ...more];
}

/** The framework's arguments, in the script and behind the command. */
export function ownArguments({ words, at, script }: Call): readonly string[] {
  return script ? script.words.slice(script.at) : words.slice(at);
}
