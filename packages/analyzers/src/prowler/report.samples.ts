import type { NativeSample } from '../../test/native-sample.ts';

export const prowlerSamples: readonly NativeSample[] = [
  {
    tool: 'Prowler',
    shape: '',
    value: [
      {
        message: 'The analyzer is not enabled.',
        metadata: {
          event_code: 'accessanalyzer_enabled',
          product: { name: 'Prowler', vendor_name: 'Prowler', version: '5.4.0' },
        },
        severity: 'Low',
        status: 'New',
        status_code: 'FAIL',
        status_detail: 'The analyzer is not enabled.',
        finding_info: { title: 'Check the analyzer', desc: 'It should be enabled', uid: 'u-1' },
        resources: [{ name: 'a', uid: 'arn:aws:iam::1', type: 'Other' }],
        cloud: { provider: 'aws', account: { uid: '123456789012' } },
        remediation: { desc: 'Enable it', references: ['https://docs.example.org/analyzer'] },
      },
    ],
  },
];
