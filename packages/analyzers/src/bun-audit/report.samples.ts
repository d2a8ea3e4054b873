import type { NativeSample } from '../../test/native-sample.ts';

export const bunAuditSamples: readonly NativeSample[] = [
  {
    tool: 'bun-audit',
    shape: '',
    value: {
      ssri: [
        {
          id: 7,
          url: 'https://github.com/advisories/GHSA-2',
          title: 'ReDoS',
          severity: 'high',
          vulnerable_versions: '>=5.2.2 <6.0.2',
          cwe: ['CWE-400'],
          cvss: { score: 7.5 },
        },
      ],
    },
  },
];
