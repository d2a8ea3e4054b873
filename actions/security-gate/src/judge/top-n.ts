/** Keeps the first `max` items in the order of `compare`. */
export interface TopN<T> {
  readonly offer: (item: T) => void;
  readonly kept: () => readonly T[];
}

/** Keeps at most `max` items in memory. Equal items stay in the order in which they were offered. */
export function topN<T>(max: number, compare: (a: T, b: T) => number): TopN<T> {
  const kept: T[] = [];
  return {
    offer: (item) => {
      const last = kept.at(-1);
      if (kept.length === max && last !== undefined && compare(last, item) <= 0) return;
      const at = kept.findIndex((other) => compare(other, item) > 0);
      kept.splice(at === -1 ? kept.length : at, 0, item);
      if (kept.length > max) kept.pop();
    },
    kept: () => [...kept],
  };
}
