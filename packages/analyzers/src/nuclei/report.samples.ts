import type { NativeSample } from '../../test/native-sample.ts';

export const nucleiSamples: readonly NativeSample[] = [
  {
    tool: 'Nuclei',
    shape: '',
    value: [
      {
        template: 'http/misconfiguration/http-missing-security-headers.yaml',
        'template-id': 'http-missing-security-headers',
        info: {
          name: 'Missing security headers',
          author: ['a'],
          tags: ['headers'],
          severity: 'info',
        },
        'matcher-name': 'x-content-type-options',
        type: 'http',
        host: 'app.example.org',
        'matched-at': 'https://app.example.org/login?next=1',
        timestamp: '2026-11-01T00:00:00Z',
        'matcher-status': true,
      },
    ],
  },
];
