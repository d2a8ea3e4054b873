import type { NativeSample } from '../../test/native-sample.ts';

export const gosecSamples: readonly NativeSample[] = [
  {
    tool: 'gosec',
    shape: '',
    value: {
      'Golang errors': {},
      Issues: [
        {
          severity: 'HIGH',
          confidence: 'LOW',
          cwe: { id: '22' },
          rule_id: 'G304',
          details: 'inclusion',
          file: 'a.go',
          line: '12-14',
          column: '3',
        },
      ],
      Stats: { files: 3, lines: 90, nosec: 0, found: 1 },
      GosecVersion: '2.22.3',
    },
  },
];
