/** A saved archive. Entries never change. */
export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  parts: { readonly start: number; readonly bytes: Buffer }[];
  finished: boolean;
}

export type CacheEntries = ReturnType<typeof cacheEntries>;

/** The entries of a cache service. A key is found exactly or as the prefix of the newest entry. */
export function cacheEntries() {
  const all: CacheEntry[] = [];
  return {
    all,
    /** Undefined if there is an entry with this key. */
    reserve(key: string, version: string): CacheEntry | undefined {
      if (all.some((entry) => entry.key === key && entry.version === version)) return undefined;
      const entry = { id: all.length + 1, key, version, parts: [], finished: false };
      all.push(entry);
      return entry;
    },
    byId: (id: string | undefined): CacheEntry | undefined =>
      all.find((entry) => String(entry.id) === id),
    find(keys: readonly string[], version: string): CacheEntry | undefined {
      const newestFirst = all
        .filter((entry) => entry.finished && entry.version === version)
        .reverse();
      for (const key of keys) {
        const found =
          newestFirst.find((entry) => entry.key === key) ??
          newestFirst.find((entry) => entry.key.startsWith(key));
        if (found) return found;
      }
      return undefined;
    },
  };
}

export const archiveOf = ({ parts }: CacheEntry): Buffer =>
  Buffer.concat(parts.toSorted((a, b) => a.start - b.start).map(({ bytes }) => bytes));
