import type { NativeSample } from '../../test/native-sample.ts';

export const shellcheckSamples: readonly NativeSample[] = [
  {
    tool: 'ShellCheck',
    shape: 'json1',
    value: {
      comments: [
        {
          file: 's.sh',
          line: 3,
          endLine: 3,
          column: 8,
          endColumn: 14,
          level: 'style',
          code: 2115,
          message: 'careful',
          fix: null,
        },
      ],
    },
  },
  {
    tool: 'ShellCheck',
    shape: 'json',
    value: [
      {
        file: 's.sh',
        line: 3,
        endLine: 3,
        column: 8,
        endColumn: 14,
        level: 'error',
        code: 2045,
        message: 'fragile',
      },
    ],
  },
];
