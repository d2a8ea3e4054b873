import { severityOfWord } from '@ci-actions/findings';
import type { Severity } from '@ci-actions/findings';
import { hint, nearestHint } from '@ci-actions/inputs';

/** From the loosest threshold to the strictest; `none` means that nothing fails. */
export const thresholds = [
  'none',
  'critical',
  'high',
  'medium',
  'low',
] as const satisfies readonly Severity[];

export type Threshold = Severity;

/** Whether `later` is looser than `earlier`. */
export function looserThreshold(earlier: Threshold, later: Threshold): boolean {
  return thresholds.indexOf(later) < thresholds.indexOf(earlier);
}

/** The threshold that a word of another scale means, or the nearest one. */
export function thresholdHint(word: string): string {
  const meant = severityOfWord(word);
  return meant === undefined ? nearestHint(word, thresholds) : hint(meant);
}
