import { shorten } from '@ci-actions/markdown';

/** One invalid value that a user wrote, and what is expected instead. */
export interface Mistake {
  /** An input's name, or a key's path in the policy file. */
  readonly name: string;
  /** As written; untrusted. Absent if it may be a secret, so that no message can print it. */
  readonly value?: string;
  /** A phrase that completes "expected: …". */
  readonly accepted: string;
  /** What is wrong, if it is more than one value; a message then says this in place of name and value. */
  readonly problem?: string;
  /** Its place, if it is in a file; line and column count from 1. */
  readonly place?: { readonly file: string; readonly line: number; readonly column: number };
}

/** Enough to recognise the value, which may be megabytes long. */
const longestValue = 200;

/** The mistake as one sentence. Untrusted text: the caller escapes it before printing. */
export function describeMistake({ name, value, accepted, problem, place }: Mistake): string {
  const where = place ? `${place.file}:${place.line}:${place.column}: ` : '';
  const what = place ? name : `input "${name}"`;
  return `${where}${problem ?? `${what}${wrongValue(value)}`}; expected: ${accepted}`;
}

function wrongValue(value: string | undefined): string {
  if (value === undefined) return ' is invalid';
  if (value === '') return ' is missing or empty';
  return `: ${JSON.stringify(shorten(value, longestValue))} is invalid`;
}
