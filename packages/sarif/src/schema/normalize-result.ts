import { severityOfWord } from '@ci-actions/findings';
import type { Level, Result } from '../model/log.ts';
import { normalize } from './normalize.ts';
import { isRecord, invalid } from './values.ts';
import type { OnRepair } from './values.ts';

/** Makes any element of `results` a result that matches the schema. No element is lost. */
export function normalizeResult(value: unknown, onRepair: OnRepair): Result {
  if (typeof value === 'string' && value.trim() !== '') {
    return normalizeResult({ message: value }, onRepair);
  }
  if (!isRecord(value)) {
    onRepair('replaced a result that is not an object with a placeholder');
    return { message: { text: 'The report holds a result that says nothing.' } };
  }
  const level = normalizeLevel(value['level'], onRepair);
  const suppressions = normalizeSuppressions(value['suppressions'], onRepair);
  const same = level === value['level'] && suppressions === value['suppressions'];
  const repaired = same ? value : { ...value, level, suppressions, ...severityNote(value) };
  const normalized = normalize('result', repaired, onRepair);
  if (normalized !== invalid) return normalized as Result;
  onRepair('added a message to a result without one');
  const message = { text: 'The report says no more of this result.' };
  return normalize('result', { ...repaired, message }, onRepair) as Result;
}

/** Keeps a level that means critical, such as "fatal": SARIF's highest level, error, means high. */
function severityNote({ level, properties }: Readonly<Record<string, unknown>>): object {
  if (typeof level !== 'string' || severityOfWord(level) !== 'critical') return {};
  const bag = isRecord(properties) ? properties : {};
  const ours = isRecord(bag['ci-actions']) ? bag['ci-actions'] : {};
  return { properties: { ...bag, 'ci-actions': { ...ours, severity: 'critical' } } };
}

/** Replaces an unknown status. Without a status, the suppression would count as accepted. */
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
 * Maps a word such as "Error" or "CRITICAL" to a SARIF level. Removing it would make the result a
 * warning.
 */
export function normalizeLevel(level: unknown, onRepair: OnRepair): unknown {
  if (typeof level !== 'string' || levels.has(level)) return level;
  const severity = severityOfWord(level);
  if (severity === undefined) return level;
  onRepair('mapped a level to a SARIF level');
  return levelOfSeverity[severity];
}

/** The SARIF level of a severity. */
export const levelOfSeverity = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  none: 'none',
} as const satisfies Record<string, Level>;
