import type { OutputsSpec } from '@ci-actions/result';

export const outputs: OutputsSpec = {
  verdicts: ['greeted', 'failed'],
  green: ['greeted'],
  numbers: [],
  texts: [],
  counts: [],
};
