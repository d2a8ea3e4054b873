import { expect, it } from '@jest/globals';
import { stepReferences } from './step-references.ts';

it.each<[string, readonly [string | undefined, string | undefined][]]>([
  ['${{ steps.s.outputs.result }}', [['s', 'result']]],
  ['${{steps.s.outputs.result}}', [['s', 'result']]],
  ['${{ STEPS.S.Outputs.Result }}', [['S', 'Result']]],
  ["${{ steps['s'].outputs['result'] }}", [['s', 'result']]],
  ['${{ steps . s . outputs . result }}', [['s', 'result']]],
  [
    '${{ steps.a-b.outputs.result || steps.c.outputs.verdict }}',
    [
      ['a-b', 'result'],
      ['c', 'verdict'],
    ],
  ],
  [
    'x ${{ steps.a.outcome }} y ${{ steps.b.outputs.r }}',
    [
      ['a', undefined],
      ['b', 'r'],
    ],
  ],
  ['${{ steps[matrix.id].outputs.result }}', [[undefined, undefined]]],
  ["${{ steps[format('{0}', 's')].outputs.result }}", [[undefined, undefined]]],
  ['${{ steps.*.outputs.result }}', [[undefined, undefined]]],
  ['${{ toJSON(steps) }}', [[undefined, undefined]]],
  ["${{ format('it''s {0} }}', steps.s.outputs.result) }}", [['s', 'result']]],
  ["${{ 'steps.s.outputs.result' }}", []],
  ['${{ needs.steps.outputs.result }}', []],
  ['steps.s.outputs.result', []],
  ['${{ steps.s.outputs.result', []],
])('%s', (text, expected) => {
  expect(stepReferences(text).map(({ step, output }) => [step, output])).toEqual(expected);
});

it('takes linear time on unclosed quotes', () => {
  expect(stepReferences(`\${{ ${"'".repeat(50_001)}`)).toEqual([]);
});
