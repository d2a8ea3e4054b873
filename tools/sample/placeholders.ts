/** The parts of a text that differ from run to run. */
export interface Volatile {
  /** Folder → placeholder. */
  readonly folders: ReadonlyMap<string, string>;
  /** Object ids of git. Each is replaced by a fixed id of the same length. */
  readonly ids: readonly string[];
}

/** Replaces durations, temporary folders and object ids with placeholders. */
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
