import { scoreOfSeverity, type Severity, severityOfScore, severityOfWord } from '../severity.ts';

/** How bad a finding is: the severity, and a score in its band. */
export interface Rank {
  readonly severity: Severity;
  /** For `security-severity`: what `severityOf` makes of it is `severity` again. */
  readonly score: string;
}

/**
 * The tool's own word decides; a CVSS score only where there is no word that is known, and medium
 * where there is neither. The score is the tool's where it agrees with the word.
 */
export function rank(word: string | undefined, score?: number): Rank {
  const byWord = word === undefined ? undefined : severityOfWord(word);
  const byScore = score === undefined ? undefined : severityOfScore(score);
  const severity = byWord ?? byScore ?? 'medium';
  const own = byScore === severity ? String(score) : undefined;
  return { severity, score: own ?? scoreOfSeverity[severity] };
}
