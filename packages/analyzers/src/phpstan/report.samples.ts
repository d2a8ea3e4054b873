import type { NativeSample } from '../../test/native-sample.ts';

export const phpstanSamples: readonly NativeSample[] = [
  {
    tool: 'PHPStan',
    shape: '',
    value: {
      totals: { errors: 0, file_errors: 1 },
      files: {
        '/w/src/A.php': {
          errors: 1,
          messages: [
            {
              message: 'Undefined variable: $a',
              line: 3,
              ignorable: true,
              identifier: 'variable.undefined',
            },
          ],
        },
      },
      errors: [],
    },
  },
];
