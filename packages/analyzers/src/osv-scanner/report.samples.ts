import type { NativeSample } from '../../test/native-sample.ts';

export const osvScannerSamples: readonly NativeSample[] = [
  {
    tool: 'osv-scanner',
    shape: '',
    value: {
      results: [
        {
          source: { path: 'go.mod', type: 'lockfile' },
          packages: [
            {
              package: { name: 'm', version: '1.0.0', ecosystem: 'Go' },
              vulnerabilities: [
                {
                  id: 'GO-1',
                  aliases: ['CVE-2026-2'],
                  severity: [
                    { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' },
                  ],
                  affected: [
                    {
                      package: { name: 'm' },
                      ranges: [
                        { type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.2.0' }] },
                      ],
                    },
                  ],
                },
              ],
              groups: [{ ids: ['GO-1'], max_severity: '9.8' }],
            },
          ],
        },
      ],
    },
  },
];
