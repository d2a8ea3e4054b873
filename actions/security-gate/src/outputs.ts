import type { OutputsSpec } from '@ci-actions/result';

export const outputs = {
  verdicts: ['passed', 'failed'],
  green: ['passed'],
  numbers: [
    'critical',
    'high',
    'medium',
    'low',
    'none',
    'blocking',
    'advisory',
    'suppressed',
    'expired',
    'unused',
  ],
  texts: ['missing', 'next-phase-verdict'],
  counts: [
    'suppressed-by-policy',
    'suppressed-by-report',
    'suppressed-by-vex',
    'absent',
    'no-failure',
    'gaps',
  ],
} as const satisfies OutputsSpec;
