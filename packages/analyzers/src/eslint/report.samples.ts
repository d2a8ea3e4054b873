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
  {
    tool: 'ESLint',
    shape: 'with metadata',
    value: {
      results: [
        {
          filePath: '/a.js',
          messages: [{ ruleId: 'eqeqeq', severity: 2, message: 'use ===', line: 1, column: 3 }],
          errorCount: 1,
          warningCount: 0,
        },
      ],
      metadata: {
        cwd: '/w',
        rulesMeta: {
          eqeqeq: { type: 'suggestion', docs: { description: 'x', url: 'https://x.org/eqeqeq' } },
        },
      },
    },
  },
];
