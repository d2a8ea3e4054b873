/** Numbers of repairs, by description. */
export type Tally = Map<string, number>;

export function count(tally: Tally, what: string, times = 1): void {
  tally.set(what, (tally.get(what) ?? 0) + times);
}

/** Most frequent first, then by description. */
export function ranked(tally: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...tally].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
