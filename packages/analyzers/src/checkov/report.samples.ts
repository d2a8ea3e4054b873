import type { NativeSample } from '../../test/native-sample.ts';

export const checkovSamples: readonly NativeSample[] = [
  {
    tool: 'Checkov',
    shape: '',
    value: {
      check_type: 'terraform',
      results: {
        passed_checks: [],
        failed_checks: [
          {
            check_id: 'CKV_AWS_1',
            check_name: 'encrypted',
            check_result: { result: 'FAILED' },
            repo_file_path: '/main.tf',
            file_path: '/main.tf',
            file_line_range: [2, 6],
            resource: 'bucket.a',
            severity: 'HIGH',
          },
        ],
        skipped_checks: [],
        parsing_errors: [],
      },
      summary: {
        passed: 0,
        failed: 1,
        skipped: 0,
        parsing_errors: 0,
        resource_count: 1,
        checkov_version: '3.2.0',
      },
    },
  },
];
