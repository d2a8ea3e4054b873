import { boolean, commonInputs, list, optional, policyInputs, required } from '@ci-actions/inputs';
import { expectKind, failOnKind } from '@ci-actions/policy';
import { needsKind } from './needs.ts';

export const inputs = {
  ...commonInputs('security-gate'),
  ...policyInputs,
  sarif: required(list),
  needs: optional(needsKind),
  expect: optional(expectKind),
  'fail-on': optional(failOnKind),
  'new-only': optional(boolean),
};
