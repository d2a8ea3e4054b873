import type { Mistake } from './mistake.ts';

/** The outcome of a check: all mistakes, or the value that the run uses. */
export type Checked<T> =
  { readonly mistakes: readonly [Mistake, ...Mistake[]] } | { readonly ready: T };

export function checked<T>([first, ...others]: readonly Mistake[], ready: T): Checked<T> {
  return first === undefined ? { ready } : { mistakes: [first, ...others] };
}
