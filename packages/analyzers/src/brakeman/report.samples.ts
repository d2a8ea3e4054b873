import type { NativeSample } from '../../test/native-sample.ts';

export const brakemanSamples: readonly NativeSample[] = [
  {
    tool: 'Brakeman',
    shape: '',
    value: {
      scan_info: {
        security_warnings: 1,
        checks_performed: ['SQL'],
        number_of_controllers: 3,
        number_of_models: 2,
        number_of_templates: 9,
        brakeman_version: '7.0.0',
      },
      warnings: [
        {
          warning_type: 'SQL Injection',
          fingerprint: 'f00d',
          check_name: 'SQL',
          message: 'Possible SQL injection',
          file: 'app/models/user.rb',
          line: 5,
          link: 'https://brakeman.example.org/sql',
          confidence: 'High',
          cwe_id: [89],
        },
      ],
      ignored_warnings: [],
      errors: [],
      obsolete: [],
    },
  },
];
