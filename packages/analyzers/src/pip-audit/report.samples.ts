import type { NativeSample } from '../../test/native-sample.ts';

export const pipAuditSamples: readonly NativeSample[] = [
  {
    tool: 'pip-audit',
    shape: '',
    value: {
      dependencies: [
        {
          name: 'flask',
          version: '0.5',
          vulns: [
            {
              id: 'PYSEC-1',
              fix_versions: ['1.0'],
              aliases: ['CVE-2019-1'],
              description: 'a leak',
            },
          ],
        },
      ],
      fixes: [],
    },
  },
  {
    tool: 'pip-audit',
    shape: 'a list',
    value: [{ name: 'flask', version: '0.5', vulns: [{ id: 'PYSEC-1', fix_versions: ['1.0'] }] }],
  },
];
