import type { NativeSample } from '../../test/native-sample.ts';

export const cargoDenySamples: readonly NativeSample[] = [
  {
    tool: 'cargo-deny',
    shape: '',
    value: [
      {
        type: 'diagnostic',
        fields: {
          severity: 'error',
          code: 'vulnerability',
          message: 'Segfault in time',
          labels: [{ line: 9, column: 1, span: 'time 0.1.43', message: 'security vulnerability' }],
          notes: [],
          graphs: [{ Krate: { name: 'time', version: '0.1.43' }, parents: [] }],
          advisory: { id: 'RUSTSEC-2020-0071', package: 'time', title: 'Segfault', aliases: [] },
        },
      },
      { type: 'summary', fields: { advisories: { errors: 1, warnings: 0, notes: 0, helps: 0 } } },
    ],
  },
];
