import type { NativeSample } from '../../test/native-sample.ts';

export const cyclonedxSamples: readonly NativeSample[] = [
  {
    tool: 'CycloneDX',
    shape: '',
    value: {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      components: [
        {
          'bom-ref': 'c1',
          type: 'library',
          group: 'org.x',
          name: 'y',
          version: '2.9.4',
          purl: 'pkg:maven/org.x/y@2.9.4',
        },
      ],
      vulnerabilities: [
        {
          id: 'CVE-2026-6',
          source: { name: 'NVD', url: 'https://nvd.example.org/CVE-2026-6' },
          ratings: [
            { source: { name: 'NVD' }, score: 8.1, severity: 'high', method: 'CVSSv31' },
            { source: { name: 'vendor' }, severity: 'critical' },
          ],
          cwes: [502],
          description: 'It runs what it reads',
          recommendation: 'Upgrade y to version 2.9.5',
          affects: [{ ref: 'c1' }],
        },
      ],
    },
  },
];
