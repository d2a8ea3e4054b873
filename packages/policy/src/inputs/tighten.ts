import type { Mistake } from '@ci-actions/inputs';
import type { PolicyContext } from '../in-force/policy-context.ts';

/** What holds once the inputs are heard; where an input is mistaken, the policy's own word. */
export interface Tightened<T> {
  readonly now: T;
  /** For look-ahead: what would hold in the next phase; absent in the last one. */
  readonly next?: T;
  readonly mistakes: readonly Mistake[];
}

/** An input that lets pass what the policy file does not. */
export function looserInput(
  name: string,
  given: string,
  policy: string,
  { path, phase }: PolicyContext,
): Mistake {
  const accepted = `"${policy}" or stricter, as ${path} says in phase "${phase.name}"`;
  return { name, value: given, accepted };
}
