import type { ParsedCommit } from '../message/parsed-commit.ts';

/**
 * The pull request's merge that brought each commit into the range, by hash. The main line follows
 * the first parents from the tip. A commit that a merge adds to it belongs to that merge; of nested
 * merges, to the innermost of a pull request.
 *
 * @param commits children before parents, the tip first.
 */
export function pullRequestCommits(
  commits: readonly ParsedCommit[],
): ReadonlyMap<string, ParsedCommit> {
  const owners = new Map<string, ParsedCommit>();
  if (!commits.some(({ merge }) => merge === 'pull-request')) return owners;
  const places = new Map(commits.map(({ commit }, place) => [commit.hash, place]));
  // The first parent usually comes next, and comparing is faster than a look-up in a large map.
  const parentOf = (place: number, hash: string | undefined) =>
    hash !== undefined && commits[place + 1]?.commit.hash === hash ? place + 1 : placeOf(hash);
  const placeOf = (hash: string | undefined) =>
    hash === undefined ? -1 : (places.get(hash) ?? -1);
  const seen = new Uint8Array(commits.length);
  const heads: { readonly place: number; readonly owner: ParsedCommit | undefined }[] = [
    { place: 0, owner: undefined },
  ];
  for (let head = heads.pop(); head !== undefined; head = heads.pop()) {
    const { owner } = head;
    // A stack: a line's oldest merge is pushed last and followed first, so it keeps its commits.
    for (let { place } = head; place >= 0 && seen[place] === 0;) {
      seen[place] = 1;
      const parsed = commits[place] as ParsedCommit;
      const { hash, parents } = parsed.commit;
      if (owner !== undefined) owners.set(hash, owner);
      for (let at = 1; at < parents.length; at += 1) {
        const merged = placeOf(parents[at]);
        if (merged < 0) continue;
        heads.push({ place: merged, owner: parsed.merge === 'pull-request' ? parsed : owner });
      }
      place = parentOf(place, parents[0]);
    }
  }
  return owners;
}
