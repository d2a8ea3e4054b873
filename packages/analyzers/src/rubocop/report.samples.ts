import type { NativeSample } from '../../test/native-sample.ts';

export const rubocopSamples: readonly NativeSample[] = [
  {
    tool: 'RuboCop',
    shape: '',
    value: {
      metadata: { rubocop_version: '1.60.0', ruby_engine: 'ruby' },
      files: [
        {
          path: 'app/main.rb',
          offenses: [
            {
              severity: 'convention',
              message: 'File.read is safer',
              cop_name: 'Security/IoMethods',
              corrected: false,
              location: { start_line: 2, start_column: 1, last_line: 2, last_column: 9 },
            },
          ],
        },
      ],
      summary: { offense_count: 1, target_file_count: 1, inspected_file_count: 1 },
    },
  },
];
