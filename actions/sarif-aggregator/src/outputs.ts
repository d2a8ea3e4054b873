import type { OutputsSpec } from '@ci-actions/result';

export const outputs = {
  verdicts: ['complete', 'incomplete', 'failed'],
  green: ['complete', 'incomplete'],
  numbers: ['results', 'critical', 'high', 'medium', 'low', 'none', 'suppressed', 'dropped'],
  texts: ['sarif', 'tools', 'missing'],
  counts: [
    'found',
    'reports',
    'refused',
    'suppressed-by-policy',
    'suppressed-by-report',
    'dropped-duplicates',
    'dropped-no-failure',
    'dropped-absent',
  ],
} as const satisfies OutputsSpec;
