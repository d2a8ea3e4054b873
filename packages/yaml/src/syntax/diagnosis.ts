import type { Place } from '../located.ts';
import type { SourceLine } from './source-lines.ts';

/** The likely cause of a syntax error, and what to write instead; bounded, untrusted text. */
export interface Diagnosis extends Place {
  /** What is wrong, without its place. */
  readonly problem: string;
  /** A phrase that completes "expected: …". */
  readonly accepted: string;
}

/** An error of the YAML library. */
export interface SyntaxError extends Place {
  readonly offset: number;
  readonly code: string;
  readonly message: string;
}

/** What a cause is looked for in. */
export interface Broken {
  readonly yaml: typeof import('yaml');
  readonly text: string;
  /** The first one. */
  readonly error: SyntaxError;
  readonly lines: readonly SourceLine[];
  readonly placeAt: (offset: number) => Place;
}

/** Undefined if the error has another cause. */
export type Cause = (broken: Broken) => Diagnosis | undefined;

export function at({ line, column }: Place, problem: string, accepted: string): Diagnosis {
  return { line, column, problem, accepted };
}

export function quoted(character: string): string {
  return character === '"' ? `'"'` : `"${character}"`;
}
