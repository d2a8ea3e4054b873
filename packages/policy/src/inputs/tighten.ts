import type { Mistake } from '@ci-actions/inputs';
import type { PolicyContext } from '../in-force/policy-context.ts';

/** The rules after applying the inputs; an invalid input leaves the policy's value. */
export interface Tightened<T> {
  readonly now: T;
  /** The same for the next phase, for the look-ahead; absent in the last phase. */
  readonly next?: T;
  readonly mistakes: readonly Mistake[];
}

/** A mistake for an input that is looser than the policy file. */
export function looserInput(
  name: string,
  given: string,
  policy: string,
  { path, phase }: PolicyContext,
): Mistake {
  const accepted = `"${policy}" or stricter, as ${path} sets in phase "${phase.name}"`;
  return { name, value: given, accepted };
}
