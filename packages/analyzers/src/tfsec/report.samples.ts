import type { NativeSample } from '../../test/native-sample.ts';

export const tfsecSamples: readonly NativeSample[] = [
  {
    tool: 'tfsec',
    shape: '',
    value: {
      results: [
        {
          rule_id: 'AVD-AWS-0086',
          long_id: 'aws-s3-block-public-acls',
          rule_description: 'Public ACLs are not blocked',
          rule_provider: 'aws',
          rule_service: 's3',
          impact: 'Anyone can read it',
          resolution: 'Block public ACLs',
          links: ['https://tfsec.example.org/s3'],
          description: 'No public access block',
          severity: 'HIGH',
          status: 0,
          resource: 'aws_s3_bucket.b',
          location: { filename: '/w/main.tf', start_line: 2, end_line: 6 },
        },
      ],
    },
  },
];
