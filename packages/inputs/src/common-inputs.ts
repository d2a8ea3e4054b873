import { text } from './kinds.ts';
import { defaulting, optional } from './spec.ts';

/** The inputs that every action has. */
export function commonInputs<N extends string>(action: N) {
  return {
    name: defaulting(text, action),
    matrix: defaulting(text, '${{ toJSON(matrix) }}'),
  };
}

/** The inputs of every action that judges by the policy file. */
export const policyInputs = {
  policy: optional(text),
  phase: optional(text),
};
