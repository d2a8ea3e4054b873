import { conform } from './conform.ts';
import type { Level, Result } from './log.ts';
import { severityOfWord } from './severity.ts';
import { isRecord, type Tell, unfit } from './values.ts';

/** Any value in a list of results as a result that fits the standard: none is ever lost. */
export function fittingResult(value: unknown, tell: Tell): Result {
  if (!isRecord(value)) {
    tell('made a result of a value that is none');
    return { message: { text: 'The report holds a result that says nothing.' } };
  }
  const level = fittingLevel(value['level'], tell);
  const fitted = conform('result', level === value['level'] ? value : { ...value, level }, tell);
  if (fitted !== unfit) return fitted as Result;
  tell('gave a message to a result without one');
  const message = { text: 'The report says no more of this result.' };
  return conform('result', { ...value, level, message }, tell) as Result;
}

/**
 * A word such as "Error" or "CRITICAL" is no level of the standard; taking it out would make a
 * warning of it.
 */
function fittingLevel(level: unknown, tell: Tell): unknown {
  if (typeof level !== 'string' || /^(none|note|warning|error)$/.test(level)) return level;
  const severity = severityOfWord(level);
  if (severity === undefined) return level;
  tell('wrote a level in the standard’s words');
  return levelOfSeverity[severity];
}

/** The level that SARIF has for a severity. */
export const levelOfSeverity = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  none: 'none',
} as const satisfies Record<string, Level>;
