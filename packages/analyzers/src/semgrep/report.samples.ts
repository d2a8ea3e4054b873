import type { NativeSample } from '../../test/native-sample.ts';

const point = { line: 2, col: 1, offset: 3 };

export const semgrepSamples: readonly NativeSample[] = [
  {
    tool: 'Semgrep',
    shape: '',
    value: {
      version: '1.182.0',
      results: [
        {
          check_id: 'a.b.md5',
          path: 'a.py',
          start: point,
          end: point,
          extra: {
            message: 'weak',
            severity: 'ERROR',
            metadata: { cwe: ['CWE-327: weak'] },
            fingerprint: 'f1',
          },
        },
      ],
      errors: [],
      paths: { scanned: ['a.py'] },
    },
  },
];
