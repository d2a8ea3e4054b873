import type { Severity } from '@ci-actions/findings';
import type { Level } from '@ci-actions/sarif';

/** "none" is a level too, but one that code scanning does not know. */
export const levelOfSeverity: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  none: 'note',
};
