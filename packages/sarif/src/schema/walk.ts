import { isRecord } from './values.ts';

/** An object of a log that may be changed in place: made by `normalize`, and not shared. */
export type Draft = Record<string, unknown>;

/** Property bags and maps of texts contain no SARIF objects. */
export function isOpaque(key: string): boolean {
  switch (key) {
    case 'properties':
    case 'fingerprints':
    case 'partialFingerprints':
    case 'state':
      return true;
    default:
      return false;
  }
}

/** Visits every SARIF object below `holder` with its key, parents before children. */
export function walk(holder: Draft, visit: (item: Draft, key: string) => void): void {
  for (const key in holder) {
    const value = holder[key];
    if (typeof value !== 'object' || value === null || isOpaque(key)) continue;
    if (!Array.isArray(value)) {
      visit(value as Draft, key);
      walk(value as Draft, visit);
      continue;
    }
    for (const item of value as unknown[]) {
      if (!isRecord(item)) continue;
      visit(item as Draft, key);
      walk(item as Draft, visit);
    }
  }
}
