import type { NativeSample } from '../../test/native-sample.ts';

export const cargoAuditSamples: readonly NativeSample[] = [
  {
    tool: 'cargo-audit',
    shape: '',
    value: {
      database: { 'advisory-count': 9 },
      lockfile: { 'dependency-count': 3 },
      vulnerabilities: {
        found: true,
        count: 1,
        list: [
          {
            advisory: {
              id: 'RUSTSEC-2020-0071',
              title: 'segfault',
              cvss: 'CVSS:3.1/AV:L/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H',
            },
            versions: { patched: ['>=0.2.23'] },
            package: { name: 'time', version: '0.1.43' },
          },
        ],
      },
      warnings: {},
    },
  },
];
