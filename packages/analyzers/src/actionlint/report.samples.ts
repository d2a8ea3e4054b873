import type { NativeSample } from '../../test/native-sample.ts';

export const actionlintSamples: readonly NativeSample[] = [
  {
    tool: 'actionlint',
    shape: '',
    value: [
      {
        message: 'no such label',
        filepath: 'ci.yml',
        line: 4,
        column: 14,
        kind: 'runner-label',
        snippet: '',
        end_column: 25,
      },
    ],
  },
];
