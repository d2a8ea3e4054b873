import { text } from './kinds.ts';
import { defaulting, fromContext, optional } from './spec.ts';

/** The inputs that every action has. */
export function commonInputs<N extends string>(action: N) {
  return {
    name: defaulting(text, action),
    matrix: fromContext(text, '${{ toJSON(matrix) }}'),
  };
}

/** The inputs of every action that applies the policy file. */
export const policyInputs = {
  policy: optional(text),
  phase: optional(text),
};
