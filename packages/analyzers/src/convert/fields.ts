/** A JSON object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a report should have there and has not, or has as another type, is nothing at all. */
export function record(entry: Fields, key: string): Fields {
  const value = entry[key];
  return isRecord(value) ? value : {};
}

/** The first of the keys that holds a text which is not blank; numbers count as text. */
export function text(entry: Fields, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = entry[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}

/** The first of the keys that holds a finite number, also one written as text. */
export function number(entry: Fields, ...keys: readonly string[]): number | undefined {
  for (const key of keys) {
    const value = entry[key];
    const found = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof found === 'number' && Number.isFinite(found)) return found;
  }
  return undefined;
}

export function texts(entry: Fields, key: string): readonly string[] {
  const value = entry[key];
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

/** For what a finding can do without; what it cannot do without is read by `entries`. */
export function records(entry: Fields, key: string): readonly Fields[] {
  const value = entry[key];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/**
 * The entries of a list that must be there. What is no list, or no entry of one, goes to
 * `failures`: a report that is broken there must not pass for one that found less.
 */
export function entries(value: unknown, name: string, failures: string[]): readonly Fields[] {
  if (!Array.isArray(value)) {
    const absent = value === undefined || value === null;
    failures.push(`the report is broken: ${absent ? `it has no ${name}` : `${name} is no list`}`);
    return [];
  }
  const sound = value.filter(isRecord);
  const broken = value.length - sound.length;
  if (broken > 0) failures.push(`the report is broken: ${broken} of ${name} cannot be read`);
  return sound;
}

/** The same of a list that is left out where it would be empty; Go writes `null` for it. */
export function entriesIfAny(value: unknown, name: string, failures: string[]): readonly Fields[] {
  return value === undefined || value === null ? [] : entries(value, name, failures);
}
