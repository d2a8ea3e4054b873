import { scoreOfSeverity, severityOfScore, severityOfWord } from '@ci-actions/findings';
import type { Severity } from '@ci-actions/findings';

/** How bad a finding is: the severity, and a score in its band. */
export interface Rank {
  readonly severity: Severity;
  /** For `security-severity`: what `severityOf` makes of it is `severity` again. */
  readonly score: string;
}

/**
 * The tool's own word decides; a CVSS score only where there is no word that is known, and medium
 * where there is neither. The score is the first of the tool's that agrees with the word.
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
