import type { Severity } from '@ci-actions/findings';
import type { Level } from '@ci-actions/sarif';

/** The level of a severity. A score of 0 means none only beside the level none. */
export const levelOfSeverity: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  none: 'none',
};
