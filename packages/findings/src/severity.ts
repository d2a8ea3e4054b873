/** Most severe first. */
export const severities = ['critical', 'high', 'medium', 'low', 'none'] as const;

export type Severity = (typeof severities)[number];

/** The severity of a CVSS base score from 0 to 10; undefined for other numbers. */
export function severityOfScore(score: number): Severity | undefined {
  if (!(score >= 0 && score <= 10)) return undefined;
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'none';
}

/** The severity for a scanner's word, ignoring case and outer blanks; undefined if unknown. */
export function severityOfWord(word: string): Severity | undefined {
  return words.get(word.trim().toLowerCase());
}

const words = new Map<string, Severity>([
  ...['critical', 'fatal', 'blocker'].map((word) => [word, 'critical'] as const),
  ...['high', 'important', 'severe', 'major', 'error'].map((word) => [word, 'high'] as const),
  ...['medium', 'moderate', 'warning', 'undefined'].map((word) => [word, 'medium'] as const),
  ...['low', 'minor', 'note', 'info', 'informational', 'hint'].map(
    (word) => [word, 'low'] as const,
  ),
  ...['style', 'help', 'negligible', 'unknown'].map((word) => [word, 'low'] as const),
  ['none', 'none'],
]);

/** The middle of each band of scores, for a `security-severity` where only the word is known. */
export const scoreOfSeverity: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  none: '0.0',
};

export const emptyCounts = (): Record<Severity, number> => ({
  critical: 0,
  high: 0,
  medium: 0,
  low: 0,
  none: 0,
});
