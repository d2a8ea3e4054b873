/** A JSON object with unknown members. */
export type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a key; empty if the value is missing or of another type. */
export function record(entry: Fields, key: string): Fields {
  const value = entry[key];
  return isRecord(value) ? value : {};
}

/** The text at the first of the keys that has a non-blank one. Numbers count as text. */
export function text(entry: Fields, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = entry[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}

/** The number at the first of the keys that has a finite one. Numbers written as text count. */
export function number(entry: Fields, ...keys: readonly string[]): number | undefined {
  for (const key of keys) {
    const value = entry[key];
    const found = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof found === 'number' && Number.isFinite(found)) return found;
  }
  return undefined;
}

/** The non-blank texts of a list, or the text in place of a list. */
export function texts(entry: Fields, key: string): readonly string[] {
  const value = entry[key];
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

/** The objects of an optional list. Use `entries` for a list that must be valid. */
export function records(entry: Fields, key: string): readonly Fields[] {
  const value = entry[key];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/**
 * The entries of a required list. Adds a missing or invalid list, and invalid entries, to
 * `failures`: a broken report must not look like one with fewer findings.
 */
export function entries(value: unknown, name: string, failures: string[]): readonly Fields[] {
  if (!Array.isArray(value)) {
    const absent = value === undefined || value === null;
    failures.push(`the report is broken: ${absent ? `it has no ${name}` : `${name} is no list`}`);
    return [];
  }
  const valid = value.filter(isRecord);
  const broken = value.length - valid.length;
  if (broken > 0) failures.push(`the report is broken: ${broken} of ${name} cannot be read`);
  return valid;
}

/** The same for a list that the tool omits if it is empty, or writes as `null`, as Go does. */
export function entriesIfAny(value: unknown, name: string, failures: string[]): readonly Fields[] {
  return value === undefined || value === null ? [] : entries(value, name, failures);
}
