import type { OutputsSpec } from '@ci-actions/result';

export const outputs: OutputsSpec = {
  verdicts: ['passed', 'failed'],
  green: ['passed'],
  numbers: ['failed', 'skipped', 'cancelled', 'minutes', 'wall'],
  texts: [],
  counts: ['jobs', 'excused', 'results'],
};
