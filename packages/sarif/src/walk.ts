import { isRecord } from './values.ts';

/** An object of a log that may be changed: one that `conform` made and nobody else holds. */
export type Draft = Record<string, unknown>;

/** Property bags and maps of texts hold no objects of the standard. */
const opaque = new Set(['properties', 'fingerprints', 'partialFingerprints', 'state']);

/** Visits every object of the standard below `holder`, parents before children, by its key. */
export function walk(holder: Draft, visit: (item: Draft, key: string) => void): void {
  for (const key of Object.keys(holder)) {
    const value = holder[key];
    if (typeof value !== 'object' || value === null || opaque.has(key)) continue;
    const items: unknown[] = Array.isArray(value) ? value : [value];
    for (const item of items) {
      if (!isRecord(item)) continue;
      visit(item as Draft, key);
      walk(item as Draft, visit);
    }
  }
}
