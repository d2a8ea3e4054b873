import type { Severity } from '@ci-actions/findings';
import type { Level } from '@ci-actions/sarif';

/** The level of a severity. Not "none", which GitHub code scanning does not know. */
export const levelOfSeverity: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  none: 'note',
};
