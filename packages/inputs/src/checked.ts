import type { Mistake } from './mistake.ts';

/** What a check found out: every mistake, or what it made of the inputs for the run to use. */
export type Checked<T> =
  { readonly mistakes: readonly [Mistake, ...Mistake[]] } | { readonly ready: T };

export function checked<T>([first, ...others]: readonly Mistake[], ready: T): Checked<T> {
  return first === undefined ? { ready } : { mistakes: [first, ...others] };
}
