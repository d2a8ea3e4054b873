/** From the loosest threshold to the strictest; `none` means that nothing fails. */
export const thresholds = ['none', 'critical', 'high', 'medium', 'low'] as const;

export type Threshold = (typeof thresholds)[number];
export type Severity = Exclude<Threshold, 'none'>;

/** Whether `later` is looser than `earlier`. */
export function looserThreshold(earlier: Threshold, later: Threshold): boolean {
  return thresholds.indexOf(later) < thresholds.indexOf(earlier);
}
