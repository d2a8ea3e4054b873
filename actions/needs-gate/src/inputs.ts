import {
  commonInputs,
  duration,
  fromContext,
  integer,
  lines,
  list,
  optional,
  policyInputs,
  required,
  text,
} from '@ci-actions/inputs';
import { needsKind } from '@ci-actions/needs';
import { allowedKind } from '@ci-actions/policy';

export const inputs = {
  ...commonInputs('needs-gate'),
  policy: policyInputs.policy,
  needs: required(needsKind),
  'allowed-failures': optional(allowedKind),
  'allowed-skips': optional(allowedKind),
  workflow: optional(text),
  ignore: optional(list),
  results: optional(list),
  title: optional(text),
  notes: optional(lines),
  'max-wall': optional(duration),
  'budget-minutes': optional(integer(0)),
  token: fromContext(text, '${{ github.token }}'),
};
