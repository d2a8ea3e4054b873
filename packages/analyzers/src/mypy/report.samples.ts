import type { NativeSample } from '../../test/native-sample.ts';

export const mypySamples: readonly NativeSample[] = [
  {
    tool: 'mypy',
    shape: '',
    value: {
      file: 'a.py',
      line: 1,
      column: 9,
      end_line: 1,
      end_column: 12,
      message: 'Incompatible types',
      hint: null,
      code: 'assignment',
      severity: 'error',
    },
  },
];
