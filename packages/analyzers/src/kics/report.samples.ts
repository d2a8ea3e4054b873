import type { NativeSample } from '../../test/native-sample.ts';

export const kicsSamples: readonly NativeSample[] = [
  {
    tool: 'KICS',
    shape: '',
    value: {
      kics_version: 'v2.1.0',
      files_scanned: 2,
      files_parsed: 2,
      files_failed_to_scan: 0,
      queries_total: 900,
      queries_failed_to_execute: 0,
      severity_counters: { HIGH: 1, LOW: 0 },
      total_counter: 1,
      queries: [
        {
          query_name: 'Public Bucket',
          query_id: 'c878abb4',
          query_url: 'https://kics.example.org/public',
          severity: 'HIGH',
          platform: 'Terraform',
          category: 'Access Control',
          description: 'The bucket is public',
          files: [
            {
              file_name: 'main.tf',
              similarity_id: '5a1d',
              line: 3,
              issue_type: 'IncorrectValue',
              search_key: 'aws_s3_bucket[b].acl',
              expected_value: 'acl is private',
              actual_value: 'acl is public',
            },
          ],
        },
      ],
    },
  },
];
