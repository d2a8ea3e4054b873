import { expect, it } from '@jest/globals';
import { evaluateDefault } from './default-expression.ts';

const contexts = new Map<string, unknown>([
  ['github.token', 'invented'],
  ['matrix', { node: 24 }],
  ['strategy', null],
]);

it.each([
  ['merged.sarif', 'merged.sarif'],
  ['${{ github.token }}', 'invented'],
  ['${{ toJSON(matrix) }}', '{\n  "node": 24\n}'],
  ['${{ toJSON( strategy ) }}', 'null'],
  ['${{ strategy }}', ''],
  ['a-${{github.token}}-b', 'a-invented-b'],
])('%s', (text, expected) => {
  expect(evaluateDefault(text, contexts)).toBe(expected);
});

it.each(["${{ github.token || 'x' }}", '${{ secrets.A }}', '${{ }}', '${{ toJSON(needs) }}'])(
  'refuses %s',
  (text) => {
    expect(() => evaluateDefault(text, contexts)).toThrow('cannot evaluate');
  },
);
