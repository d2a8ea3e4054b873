export { commonInputs, policyInputs } from './common-inputs.ts';
export { boolean, duration, integer, lines, list, text, word } from './kinds.ts';
export type { Kind } from './kinds.ts';
export { describeMistake } from './mistake.ts';
export type { Mistake } from './mistake.ts';
export { nearest, readInputs } from './read-inputs.ts';
export type { RawInputs, ReadInputs } from './read-inputs.ts';
export { defaulting, fromContext, optional, required } from './spec.ts';
export type { Spec, Values } from './spec.ts';
