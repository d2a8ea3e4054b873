import { scoreOfSeverity, severityOfScore, severityOfWord } from '@ci-actions/findings';
import type { Severity } from '@ci-actions/findings';

/** The severity of a finding, and a score that has this severity. */
export interface Rank {
  readonly severity: Severity;
  /** For `security-severity`. `severityOf` maps it back to `severity`. */
  readonly score: string;
}

/**
 * The tool's word decides the severity. Without a known word, the first valid CVSS score decides,
 * and without both it is medium. The score is the first of the tool's that has this severity.
 */
export function rank(word: string | undefined, ...scores: readonly (number | undefined)[]): Rank {
  const known = scores.filter((score) => score !== undefined && severityOfScore(score));
  const severity =
    (word === undefined ? undefined : severityOfWord(word)) ??
    (known[0] === undefined ? undefined : severityOfScore(known[0])) ??
    'medium';
  const own = known.find((score) => score !== undefined && severityOfScore(score) === severity);
  return { severity, score: own === undefined ? scoreOfSeverity[severity] : String(own) };
}
