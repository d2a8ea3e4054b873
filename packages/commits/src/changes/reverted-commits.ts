import type { ParsedCommit } from '../message/parsed-commit.ts';
import type { Revert } from '../message/revert.ts';

/**
 * The commits that change nothing in the end: reverted ones and their reverts. A revert of a revert
 * brings the change back. A revert of a commit in an earlier release is a change.
 *
 * @param commits children before parents.
 */
export function revertedCommits(
  commits: readonly ParsedCommit[],
  pullRequestOf: ReadonlyMap<string, ParsedCommit>,
): ReadonlySet<string> {
  const hidden = new Set<string>();
  if (!commits.some(({ revert }) => revert)) return hidden;
  const find = finder(commits);
  const targets = new Map<string, readonly ParsedCommit[]>();
  const setApplied = (parsed: ParsedCommit, applied: boolean): void => {
    const { hash } = parsed.commit;
    if (applied) hidden.delete(hash);
    else hidden.add(hash);
    for (const [inner, owner] of ownedBy(parsed, pullRequestOf)) {
      if (owner.commit.hash !== hash) continue;
      if (applied) hidden.delete(inner);
      else hidden.add(inner);
    }
    for (const target of targets.get(hash) ?? []) setApplied(target, !applied);
  };
  for (let at = commits.length - 1; at >= 0; at -= 1) {
    const parsed = commits[at] as ParsedCommit;
    if (!parsed.revert) continue;
    const found = find(parsed.revert, at, hidden);
    if (found.length === 0) continue;
    for (const target of found) setApplied(target, false);
    targets.set(parsed.commit.hash, found);
  }
  for (const hash of targets.keys()) hidden.add(hash);
  return hidden;
}

function ownedBy({ merge }: ParsedCommit, pullRequestOf: ReadonlyMap<string, ParsedCommit>) {
  return merge === 'pull-request' ? pullRequestOf : [];
}

type Find = (revert: Revert, at: number, hidden: ReadonlySet<string>) => readonly ParsedCommit[];

/** Looks among the older commits: by hash, by pull request, then by title. */
function finder(commits: readonly ParsedCommit[]): Find {
  const wanted = commits.flatMap(({ revert }) => revert ?? []);
  const byHash = placesOf(
    commits,
    wanted.flatMap(({ hashes }) => hashes),
  );
  const titles = new Set(wanted.flatMap(({ title }) => title ?? []));
  const numbers = new Set(wanted.flatMap(({ pullRequests }) => pullRequests));
  const byTitle = grouped(commits, titles, ({ message, title }) => [message.subject, title]);
  const byNumber = grouped(commits, numbers, ({ pullRequest }) => [pullRequest]);
  const older = (
    at: number,
    candidates: readonly number[] | undefined,
    hidden: ReadonlySet<string>,
  ) =>
    (candidates ?? [])
      .filter((place) => place > at)
      .map((place) => commits[place] as ParsedCommit)
      .find(({ commit }) => !hidden.has(commit.hash));
  return ({ hashes, pullRequests, title }, at, hidden) => {
    const named = hashes.flatMap((hash) => {
      const place = byHash(hash);
      return place > at ? [commits[place] as ParsedCommit] : [];
    });
    if (named.length > 0) return named;
    const numbered = pullRequests.flatMap((n) => older(at, byNumber.get(n), hidden) ?? []);
    if (numbered.length > 0 || title === undefined) return numbered;
    const titled = byTitle.get(title);
    // A hash outside the range names another commit, unless a rebase changed the commit's hash.
    if (hashes.length > 0 && titled?.length !== 1) return [];
    const found = older(at, titled, hidden);
    return found === undefined ? [] : [found];
  };
}

/** Finds the places of the wanted hashes, full or abbreviated. */
function placesOf(
  commits: readonly ParsedCommit[],
  wanted: readonly string[],
): (hash: string) => number {
  const starts = new Set(wanted.map((hash) => hash.slice(0, 7)));
  const found: { readonly hash: string; readonly at: number }[] = [];
  if (starts.size > 0) {
    commits.forEach(({ commit: { hash } }, at) => {
      if (starts.has(hash.slice(0, 7))) found.push({ hash, at });
    });
  }
  return (hash) => found.find((of) => of.hash.startsWith(hash))?.at ?? -1;
}

/** The places of the commits that have one of the wanted keys, by key. */
function grouped<K>(
  commits: readonly ParsedCommit[],
  wanted: ReadonlySet<K>,
  keys: (parsed: ParsedCommit) => readonly (K | undefined)[],
): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  if (wanted.size === 0) return groups;
  commits.forEach((parsed, at) => {
    for (const key of keys(parsed)) {
      if (key === undefined || !wanted.has(key)) continue;
      const places = groups.get(key);
      if (places === undefined) groups.set(key, [at]);
      else if (places.at(-1) !== at) places.push(at);
    }
  });
  return groups;
}
