/** A non-empty string in an event, by its path of keys; undefined where there is none. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return typeof at === 'string' && at !== '' ? at : undefined;
}
