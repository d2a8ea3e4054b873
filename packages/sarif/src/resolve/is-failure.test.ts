import { expect, it } from '@jest/globals';
import { result } from '../../../../actions/security-gate/test/sarif.ts';
import { isFailure } from './is-failure.ts';

it.each([
  [undefined, true],
  ['fail', true],
  ['failure', true],
  ['pass', false],
  ['review', true],
  ['open', true],
  ['informational', false],
  ['notApplicable', false],
])('the kind %s is a failure: %s', (kind, failure) => {
  expect(isFailure(result('R', kind === undefined ? {} : { kind }))).toBe(failure);
});
