import type { NativeSample } from '../../test/native-sample.ts';

const row = { row: 1, column: 4 };

export const ruffSamples: readonly NativeSample[] = [
  {
    tool: 'ruff',
    shape: '',
    value: [
      {
        cell: null,
        code: 'F401',
        end_location: row,
        filename: '/w/a.py',
        fix: null,
        location: row,
        message: 'unused',
        name: 'unused-import',
        noqa_row: 1,
        severity: 'error',
        url: null,
      },
    ],
  },
];
