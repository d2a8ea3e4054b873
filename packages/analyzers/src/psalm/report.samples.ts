import type { NativeSample } from '../../test/native-sample.ts';

export const psalmSamples: readonly NativeSample[] = [
  {
    tool: 'Psalm',
    shape: '',
    value: [
      {
        severity: 'error',
        line_from: 3,
        line_to: 3,
        type: 'UndefinedVariable',
        message: 'Cannot find $a',
        file_name: 'src/A.php',
        file_path: '/w/src/A.php',
        column_from: 8,
        column_to: 10,
        error_level: -1,
        shortcode: 24,
        link: 'https://psalm.dev/024',
      },
    ],
  },
];
