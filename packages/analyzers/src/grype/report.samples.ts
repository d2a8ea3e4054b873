import type { NativeSample } from '../../test/native-sample.ts';

export const grypeSamples: readonly NativeSample[] = [
  {
    tool: 'Grype',
    shape: '',
    value: {
      matches: [
        {
          vulnerability: {
            id: 'GHSA-1',
            severity: 'High',
            cvss: [{ metrics: { baseScore: 7.5 } }],
            fix: { versions: ['1.1'] },
          },
          relatedVulnerabilities: [{ id: 'CVE-2026-1' }],
          artifact: {
            name: 'p',
            version: '1.0',
            type: 'npm',
            locations: [{ path: '/package-lock.json' }],
          },
        },
      ],
      source: { type: 'directory', target: '.' },
      descriptor: { name: 'grype', version: '0.80', db: { built: '2026-11-01' } },
    },
  },
];
