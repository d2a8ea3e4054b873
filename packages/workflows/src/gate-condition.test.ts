import { expect, it } from '@jest/globals';
import { gateCondition } from './gate-condition.ts';

it.each([
  ['always()', 'always'],
  [' always( ) ', 'always'],
  ['${{ always() }}', 'always'],
  ['${{always()}}', 'always'],
  ['${{ Always() }}', 'always'],
  ['${{ !cancelled() }}', 'not-cancelled'],
  ['! cancelled()', 'not-cancelled'],
  [undefined, 'not-always'],
  ['success()', 'not-always'],
  ['failure()', 'not-always'],
  ["always() && github.event_name == 'push'", 'not-always'],
  ['${{ always() }} && true', 'not-always'],
  ['${{ always() }}\n', 'not-always'],
  ['always', 'not-always'],
  ["'always()'", 'not-always'],
  ['${{ needs.test.result == success }}', 'not-always'],
  ['true', 'not-always'],
])('%j is %s', (condition, expected) => {
  expect(gateCondition(condition)).toBe(expected);
});
