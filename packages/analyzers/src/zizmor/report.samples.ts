import type { NativeSample } from '../../test/native-sample.ts';

export const zizmorSamples: readonly NativeSample[] = [
  {
    tool: 'zizmor',
    shape: '',
    value: [
      {
        ident: 'artipacked',
        desc: 'credentials stay',
        url: 'https://docs.example.org',
        determinations: { confidence: 'Low', severity: 'Medium' },
        locations: [
          {
            symbolic: {
              key: { Local: { verbatim_path: './ci.yml' } },
              annotation: 'here',
              kind: 'Primary',
            },
            concrete: {
              location: { start_point: { row: 5, column: 8 }, end_point: { row: 5, column: 33 } },
            },
          },
        ],
        ignored: false,
      },
    ],
  },
];
