import type { OutputsSpec } from '@ci-actions/result';

export const outputs = {
  verdicts: ['passed', 'failed', 'empty'],
  green: ['passed', 'empty'],
  numbers: ['tests', 'passed', 'failed', 'skipped', 'flaky', 'duration-ms'],
  texts: ['exit-code', 'phase', 'report'],
  counts: ['errored'],
} as const satisfies OutputsSpec;
