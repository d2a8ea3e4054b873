import type { Level } from '../log.ts';
import type { Severity } from '../severity.ts';

/** "none" is a level too, but one that code scanning does not know. */
export const levelOfSeverity: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  none: 'note',
};
