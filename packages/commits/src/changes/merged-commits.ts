import type { ParsedCommit } from '../message/parsed-commit.ts';

/** Finds the commits that a merge brought: those that its first parent does not reach. */
export type MergedCommits = (at: number) => readonly ParsedCommit[];

/** @param commits children before parents. */
export function mergedCommits(commits: readonly ParsedCommit[]): MergedCommits {
  let places: ReadonlyMap<string, number> | undefined;
  return (at) => {
    const { parents } = (commits[at] as ParsedCommit).commit;
    if (parents.length < 2) return [];
    places ??= new Map(commits.map(({ commit }, place) => [commit.hash, place]));
    const placesOf = (hashes: readonly string[]) =>
      hashes.flatMap((hash) => places?.get(hash) ?? []);
    const main = new Set(placesOf(parents.slice(0, 1)));
    const merged = new Set(placesOf(parents.slice(1)));
    const brought: ParsedCommit[] = [];
    // Children come first, so a commit's sides are known when its place comes. The walk ends where
    // the branch began.
    for (let place = at + 1; merged.size > 0; place += 1) {
      const parsed = commits[place];
      if (parsed === undefined) break;
      const side = main.delete(place) ? main : merged.has(place) ? merged : undefined;
      merged.delete(place);
      if (side === undefined) continue;
      if (side === merged) brought.push(parsed);
      for (const parent of placesOf(parsed.commit.parents)) {
        if (side === main) merged.delete(parent);
        if (side === main || !main.has(parent)) side.add(parent);
      }
    }
    return brought;
  };
}
