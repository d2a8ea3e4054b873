import type { NativeSample } from '../../test/native-sample.ts';

export const scorecardSamples: readonly NativeSample[] = [
  {
    tool: 'Scorecard',
    shape: '',
    value: {
      date: '2026-11-01',
      repo: { name: 'github.com/o/r', commit: 'abc' },
      scorecard: { version: 'v5.0.0', commit: 'def' },
      score: 9.1,
      checks: [
        {
          name: 'Token-Permissions',
          score: 0,
          reason: 'detected tokens with excessive permissions',
          details: ['Warn: no topLevel permission defined'],
          documentation: { short: 'Least privilege', url: 'https://scorecard.example.org/t' },
        },
      ],
    },
  },
];
