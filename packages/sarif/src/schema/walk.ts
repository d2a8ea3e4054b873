import { isRecord } from './values.ts';

/** An object of a log that may be changed: one that `conform` made and nobody else holds. */
export type Draft = Record<string, unknown>;

/** Property bags and maps of texts hold no objects of the standard. */
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

/** Visits every object of the standard below `holder`, parents before children, by its key. */
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
