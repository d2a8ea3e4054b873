/** Finds whole hashes by abbreviated ones. */
export function hashIndex(hashes: Iterable<string>): (prefix: string) => string | undefined {
  const byStart = new Map<string, string[]>();
  for (const hash of hashes) {
    const start = hash.slice(0, 7);
    const same = byStart.get(start);
    if (same) same.push(hash);
    else byStart.set(start, [hash]);
  }
  return (prefix) => byStart.get(prefix.slice(0, 7))?.find((hash) => hash.startsWith(prefix));
}
