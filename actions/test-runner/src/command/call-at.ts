import type { Call, Framework } from '../framework/framework.ts';
import { programName } from './after-launchers.ts';
import type { Launched } from './after-launchers.ts';

export interface FrameworkAt {
  readonly framework: Framework;
  /** Index of the framework's first argument. */
  readonly at: number;
}

/** The framework whose program stands behind the launchers. */
export function callAt(
  words: readonly string[],
  { at, module, scoped }: Pick<Launched, 'at' | 'module' | 'scoped'>,
  frameworks: readonly Framework[],
): FrameworkAt | undefined {
  const name = programName(words[at] ?? '');
  const own = [scoped ? name.replace(/^[^:]*:/, '') : name, ...words.slice(at + 1)];
  for (const framework of frameworks) {
    const found = framework.argumentsAt(own, module);
    if (found !== undefined) return { framework, at: at + found };
  }
  return undefined;
}

/** Finds a call of the framework anywhere in the command. Use it to read arguments only. */
export function findAnywhere(words: readonly string[], framework: Framework): Call | undefined {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const module = words[at - 1] === '-m';
    const found = callAt(words, { at, module, scoped: false }, [framework]);
    if (found) return { words, at: found.at };
  }
  return undefined;
}
