import type { NativeSample } from '../../test/native-sample.ts';

export const terrascanSamples: readonly NativeSample[] = [
  {
    tool: 'Terrascan',
    shape: '',
    value: {
      results: {
        scan_errors: [
          {
            iac_type: 'kustomize',
            directory: '/w',
            errMsg: 'kustomization.y(a)ml file not found in the directory /w',
          },
        ],
        violations: [
          {
            rule_name: 'publicBucket',
            description: 'The bucket is public',
            rule_id: 'AC_AWS_0214',
            severity: 'HIGH',
            resource_name: 'b',
            resource_type: 'aws_s3_bucket',
            file: 'main.tf',
            line: 3,
          },
        ],
        skipped_violations: null,
        scan_summary: { iac_type: 'all', policies_validated: 607, violated_policies: 1, high: 1 },
      },
    },
  },
];
