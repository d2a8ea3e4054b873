import { shorten } from '@ci-actions/markdown';

/** One thing that a user wrote wrong: which, what was written, and what is accepted instead. */
export interface Mistake {
  /** An input's name, or a key's path in the policy file. */
  readonly name: string;
  /** As written; untrusted. Left out where it may be a secret: then nobody can print it. */
  readonly value?: string;
  /** A phrase that completes "accepted: …". */
  readonly accepted: string;
  /** Where it stands, when that is a file; line and column count from 1. */
  readonly place?: { readonly file: string; readonly line: number; readonly column: number };
}

/** Enough to find what was written; a value may be a file of megabytes. */
const longestValue = 200;

/** The mistake as one sentence, still untrusted text: whoever prints it makes it harmless. */
export function describeMistake({ name, value, accepted, place }: Mistake): string {
  const what = place ? `${place.file}:${place.line}:${place.column}: ${name}` : `input "${name}"`;
  return `${what}${complaint(value)}; accepted: ${accepted}`;
}

function complaint(value: string | undefined): string {
  if (value === undefined) return ' is not accepted';
  if (value === '') return ': nothing is given';
  return `: ${JSON.stringify(shorten(value, longestValue))} is not accepted`;
}
