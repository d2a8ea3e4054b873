import type { ParsedCommit } from '../message/parsed-commit.ts';
import type { Revert } from '../message/revert.ts';

/**
 * The commits that change nothing in the end: what was reverted, and the reverts of it. A revert
 * of a revert brings the change back. A revert of what an earlier release holds is a change.
 *
 * @param entries children before parents.
 */
export function revertedCommits(
  entries: readonly ParsedCommit[],
  pullRequestOf: ReadonlyMap<string, ParsedCommit>,
): ReadonlySet<string> {
  const hidden = new Set<string>();
  if (!entries.some(({ revert }) => revert)) return hidden;
  const find = finder(entries);
  const targets = new Map<string, readonly ParsedCommit[]>();
  const switchTo = (entry: ParsedCommit, applied: boolean): void => {
    const { hash } = entry.commit;
    if (applied) hidden.delete(hash);
    else hidden.add(hash);
    for (const [inner, owner] of ownedBy(entry, pullRequestOf)) {
      if (owner.commit.hash !== hash) continue;
      if (applied) hidden.delete(inner);
      else hidden.add(inner);
    }
    for (const target of targets.get(hash) ?? []) switchTo(target, !applied);
  };
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at] as ParsedCommit;
    if (!entry.revert) continue;
    const found = find(entry.revert, at, hidden);
    if (found.length === 0) continue;
    for (const target of found) switchTo(target, false);
    targets.set(entry.commit.hash, found);
  }
  for (const hash of targets.keys()) hidden.add(hash);
  return hidden;
}

function ownedBy({ merge }: ParsedCommit, pullRequestOf: ReadonlyMap<string, ParsedCommit>) {
  return merge === 'pull-request' ? pullRequestOf : [];
}

type Find = (revert: Revert, at: number, hidden: ReadonlySet<string>) => readonly ParsedCommit[];

/** Looks among the older entries: by hash, by pull request, then by title. */
function finder(entries: readonly ParsedCommit[]): Find {
  const wanted = entries.flatMap(({ revert }) => revert ?? []);
  const byHash = placesOf(
    entries,
    wanted.flatMap(({ hashes }) => hashes),
  );
  const titles = new Set(wanted.flatMap(({ title }) => title ?? []));
  const numbers = new Set(wanted.flatMap(({ pullRequests }) => pullRequests));
  const byTitle = grouped(entries, titles, ({ message, title }) => [message.subject, title]);
  const byNumber = grouped(entries, numbers, ({ pullRequest }) => [pullRequest]);
  const older = (
    at: number,
    candidates: readonly number[] | undefined,
    hidden: ReadonlySet<string>,
  ) =>
    (candidates ?? [])
      .filter((place) => place > at)
      .map((place) => entries[place] as ParsedCommit)
      .find(({ commit }) => !hidden.has(commit.hash));
  return ({ hashes, pullRequests, title }, at, hidden) => {
    const named = hashes.flatMap((hash) => {
      const place = byHash(hash);
      return place > at ? [entries[place] as ParsedCommit] : [];
    });
    if (named.length > 0) return named;
    const numbered = pullRequests.flatMap((n) => older(at, byNumber.get(n), hidden) ?? []);
    if (numbered.length > 0 || title === undefined) return numbered;
    const titled = byTitle.get(title);
    // A hash that is not in the range names another commit, unless a rebase gave it a new one.
    if (hashes.length > 0 && titled?.length !== 1) return [];
    const found = older(at, titled, hidden);
    return found === undefined ? [] : [found];
  };
}

/** Finds places by the hashes, whole or abbreviated, that are looked for. */
function placesOf(
  entries: readonly ParsedCommit[],
  wanted: readonly string[],
): (hash: string) => number {
  const starts = new Set(wanted.map((hash) => hash.slice(0, 7)));
  const found: { readonly hash: string; readonly at: number }[] = [];
  if (starts.size > 0) {
    entries.forEach(({ commit: { hash } }, at) => {
      if (starts.has(hash.slice(0, 7))) found.push({ hash, at });
    });
  }
  return (hash) => found.find((of) => of.hash.startsWith(hash))?.at ?? -1;
}

/** The places of the entries that have one of the keys that are looked for. */
function grouped<K>(
  entries: readonly ParsedCommit[],
  wanted: ReadonlySet<K>,
  keys: (entry: ParsedCommit) => readonly (K | undefined)[],
): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  if (wanted.size === 0) return groups;
  entries.forEach((entry, at) => {
    for (const key of keys(entry)) {
      if (key === undefined || !wanted.has(key)) continue;
      const places = groups.get(key);
      if (places === undefined) groups.set(key, [at]);
      else if (places.at(-1) !== at) places.push(at);
    }
  });
  return groups;
}
