/** What differs from run to run in a shown text, and what stands for it. */
export interface Volatile {
  /** Folder to the name that is shown for it. */
  readonly folders: ReadonlyMap<string, string>;
  /** Git's object ids; each is shown as a fixed one, abbreviated where it was. */
  readonly ids: readonly string[];
}

/** Durations, temporary folders and object ids replaced by fixed ones. */
export function withPlaceholders(text: string, { folders, ids }: Volatile): string {
  const longestFirst = [...folders].sort(([a], [b]) => b.length - a.length);
  const placed = longestFirst.reduce((t, [folder, name]) => t.replaceAll(folder, name), text);
  return placed
    .replaceAll(/\b[0-9a-f]{7,40}\b/g, (word) => {
      const index = ids.findIndex((id) => id.startsWith(word));
      return index < 0 ? word : fixedId(index).slice(0, word.length);
    })
    .replaceAll(/("durationMs":|duration-ms = )\d+/g, '$11200')
    .replaceAll(/\b\d+(?:\.\d+)?( ?)(ms|s)\b/g, (_, blank: string, unit: string) =>
      unit === 'ms' ? `12${blank}ms` : `1.2${blank}s`,
    );
}

function fixedId(index: number): string {
  return (0xa0 + index).toString(16).repeat(20);
}
