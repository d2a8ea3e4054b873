import type { NativeSample } from '../../test/native-sample.ts';

export const detectSecretsSamples: readonly NativeSample[] = [
  {
    tool: 'detect-secrets',
    shape: '',
    value: {
      version: '1.5.0',
      plugins_used: [{ name: 'KeywordDetector', keyword_exclude: '' }],
      filters_used: [{ path: 'detect_secrets.filters.heuristic.is_lock_file' }],
      results: {
        'k.txt': [
          {
            type: 'Secret Keyword',
            filename: 'k.txt',
            hashed_secret: '6b784b095fae923dbdbe3ce2c8301c0121a7f5fa',
            is_verified: false,
            line_number: 3,
          },
        ],
      },
      generated_at: '2026-11-24T00:00:00Z',
    },
  },
];
