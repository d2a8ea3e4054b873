import type { NativeSample } from '../../test/native-sample.ts';

export const eslintSamples: readonly NativeSample[] = [
  {
    tool: 'ESLint',
    shape: '',
    value: [
      {
        filePath: '/a.js',
        messages: [{ ruleId: 'eqeqeq', severity: 2, message: 'use ===', line: 1, column: 3 }],
        errorCount: 1,
        warningCount: 0,
      },
    ],
  },
];
