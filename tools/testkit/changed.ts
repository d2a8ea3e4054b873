export type Path = readonly (string | number)[];

/** A copy of a JSON value with another value at the path; undefined removes the key. */
export function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...value] as unknown as Record<string, unknown>)
    : { ...(value as Record<string, unknown>) };
  copy[key] = changed(copy[key], rest, to);
  return copy;
}
