import { severityOfWord } from '@ci-actions/findings';
import type { Level, Result } from '../model/log.ts';
import { normalize } from './normalize.ts';
import { isRecord, invalid } from './values.ts';
import type { OnRepair } from './values.ts';

/** Any value in a list of results as a result that fits the standard: none is ever lost. */
export function normalizeResult(value: unknown, onRepair: OnRepair): Result {
  if (!isRecord(value)) {
    onRepair('replaced a result that is not an object with a placeholder');
    return { message: { text: 'The report holds a result that says nothing.' } };
  }
  const level = normalizeLevel(value['level'], onRepair);
  const suppressions = normalizeSuppressions(value['suppressions'], onRepair);
  const same = level === value['level'] && suppressions === value['suppressions'];
  const mended = same ? value : { ...value, level, suppressions };
  const normalized = normalize('result', mended, onRepair);
  if (normalized !== invalid) return normalized as Result;
  onRepair('added a message to a result without one');
  const message = { text: 'The report says no more of this result.' };
  return normalize('result', { ...mended, message }, onRepair) as Result;
}

/** A status that is no word of the standard is no acceptance, which is what none at all would be. */
function normalizeSuppressions(suppressions: unknown, onRepair: OnRepair): unknown {
  if (!Array.isArray(suppressions) || suppressions.every(hasKnownStatus)) return suppressions;
  return suppressions.map((suppression: unknown) => {
    if (!isRecord(suppression) || hasKnownStatus(suppression)) return suppression;
    onRepair('treated a suppression with an unknown status as under review');
    return { ...suppression, status: 'underReview' };
  });
}

function hasKnownStatus(suppression: unknown): boolean {
  const status = isRecord(suppression) ? suppression['status'] : undefined;
  return status === undefined || /^(accepted|underReview|rejected)$/.test(String(status));
}

const levels: ReadonlySet<string> = new Set<Level>(['none', 'note', 'warning', 'error']);

/**
 * A word such as "Error" or "CRITICAL" is no level of the standard; taking it out would make a
 * warning of it.
 */
export function normalizeLevel(level: unknown, onRepair: OnRepair): unknown {
  if (typeof level !== 'string' || levels.has(level)) return level;
  const severity = severityOfWord(level);
  if (severity === undefined) return level;
  onRepair('mapped a level to a SARIF level');
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
