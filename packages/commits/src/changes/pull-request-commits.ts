import type { ParsedCommit } from '../message/parsed-commit.ts';

/**
 * Which pull request's merge brought each commit into the range, by hash. The first parents from
 * the tip are the main line; what a merge adds to it belongs to that merge, of nested merges to
 * the innermost that is a pull request's.
 *
 * @param entries children before parents, the tip first.
 */
export function pullRequestCommits(
  entries: readonly ParsedCommit[],
): ReadonlyMap<string, ParsedCommit> {
  const owners = new Map<string, ParsedCommit>();
  if (!entries.some(({ merge }) => merge === 'pull-request')) return owners;
  const places = new Map(entries.map(({ commit }, place) => [commit.hash, place]));
  const placeOf = (hash: string | undefined) =>
    hash === undefined ? -1 : (places.get(hash) ?? -1);
  const seen = new Uint8Array(entries.length);
  const heads: { readonly place: number; readonly owner: ParsedCommit | undefined }[] = [
    { place: 0, owner: undefined },
  ];
  for (let head = heads.pop(); head !== undefined; head = heads.pop()) {
    const { owner } = head;
    // The stack is emptied from its end: a line's oldest merge, which came first, goes last.
    for (let { place } = head; place >= 0 && seen[place] === 0;) {
      seen[place] = 1;
      const entry = entries[place] as ParsedCommit;
      const { hash, parents } = entry.commit;
      if (owner !== undefined) owners.set(hash, owner);
      for (let at = 1; at < parents.length; at += 1) {
        const merged = placeOf(parents[at]);
        if (merged < 0) continue;
        heads.push({ place: merged, owner: entry.merge === 'pull-request' ? entry : owner });
      }
      place = placeOf(parents[0]);
    }
  }
  return owners;
}
