import type { NativeSample } from '../../test/native-sample.ts';

export const banditSamples: readonly NativeSample[] = [
  {
    tool: 'Bandit',
    shape: '',
    value: {
      errors: [],
      generated_at: '2026-11-24T00:00:00Z',
      metrics: { 'a.py': { loc: 3 }, _totals: { loc: 3 } },
      results: [
        {
          filename: 'a.py',
          issue_severity: 'HIGH',
          issue_confidence: 'HIGH',
          issue_cwe: { id: 78, link: 'https://cwe.example.org/78' },
          issue_text: 'shell',
          line_number: 2,
          line_range: [2, 3],
          test_id: 'B602',
          test_name: 'shell_true',
        },
      ],
    },
  },
];
