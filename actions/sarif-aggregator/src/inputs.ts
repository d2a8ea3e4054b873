import {
  commonInputs,
  defaulting,
  list,
  optional,
  policyInputs,
  required,
  text,
} from '@ci-actions/inputs';
import { expectKind } from '@ci-actions/policy';

export const inputs = {
  ...commonInputs('sarif-aggregator'),
  ...policyInputs,
  reports: required(list),
  expect: optional(expectKind),
  output: defaulting(text, 'merged.sarif'),
  root: optional(text),
};
