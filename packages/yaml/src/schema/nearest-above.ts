// Imports nothing, so that looking up the line of a key does not load the shapes.

/** The value of `known` for a key, or for the nearest key above it. */
export function nearestAbove<T>(
  path: string,
  known: (key: string) => T | undefined,
): T | undefined {
  for (let key = path; key !== ''; key = above(key)) {
    const value = known(key);
    if (value !== undefined) return value;
  }
  return undefined;
}

function above(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
}
