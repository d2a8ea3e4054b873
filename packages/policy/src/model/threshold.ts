import type { Severity } from '@ci-actions/findings';

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
