import { commonInputs, required, text } from '@ci-actions/inputs';

export const inputs = { ...commonInputs('hello'), to: required(text) };
