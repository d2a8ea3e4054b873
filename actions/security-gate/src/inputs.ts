import {
  boolean,
  commonInputs,
  defaulting,
  fromContext,
  list,
  optional,
  policyInputs,
  required,
  text,
} from '@ci-actions/inputs';
import { needsKind } from '@ci-actions/needs';
import { expectKind, failOnKind } from '@ci-actions/policy';

export const inputs = {
  ...commonInputs('security-gate'),
  ...policyInputs,
  sarif: required(list),
  needs: optional(needsKind),
  workflow: optional(text),
  ignore: optional(list),
  expect: optional(expectKind),
  'fail-on': optional(failOnKind),
  'new-only': optional(boolean),
  vex: optional(list),
  comment: defaulting(boolean, 'false'),
  token: fromContext(text, '${{ github.token }}'),
};
