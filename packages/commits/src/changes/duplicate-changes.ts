import type { ParsedCommit } from '../message/parsed-commit.ts';

/** Commits that a release of another line listed earlier, with that release's tag. */
export interface ReleasedElsewhere {
  readonly tag: string;
  readonly commits: readonly ParsedCommit[];
}

/** Each commit's patch id, by hash; commits that change no file have none. */
export type PatchIds = ReadonlyMap<string, string>;

/** What each duplicate repeats, by its hash: a commit of the range, or a release of another line. */
export type Duplicates = ReadonlyMap<string, { readonly of: string } | { readonly tag: string }>;

/**
 * The commits of a range that repeat a change: cherry-picks by their `-x` trailer or their patch,
 * backports by the number of their pull request. Of two in the range the older one is kept.
 *
 * @param commits children before parents, without reverted ones.
 */
export function duplicateChanges(
  commits: readonly ParsedCommit[],
  elsewhere: readonly ReleasedElsewhere[],
  patchIds: PatchIds,
): Duplicates {
  const result = new Map<string, { of: string } | { tag: string }>();
  for (const release of elsewhere) {
    const find = index(release.commits, patchIds);
    for (const parsed of commits) {
      const { commit, pullRequest } = parsed;
      const keys = [`commit ${commit.hash}`, ...keysOf(parsed, patchIds)];
      // On another line a backport keeps its number, but its title may change.
      if (pullRequest !== undefined) keys.push(...byNumber([pullRequest]));
      if (!result.has(commit.hash) && find(keys, () => true)) {
        result.set(commit.hash, { tag: release.tag });
      }
    }
  }
  const rest = commits.filter(({ commit }) => !result.has(commit.hash));
  for (const [hash, of] of duplicatesWithin(rest, patchIds)) result.set(hash, { of });
  return result;
}

/** Most commits share nothing with another. For speed, only those that do are indexed. */
function duplicatesWithin(
  commits: readonly ParsedCommit[],
  patchIds: PatchIds,
): ReadonlyMap<string, string> {
  const numbers = new Map<number, number>();
  const count = (number: number) => numbers.set(number, (numbers.get(number) ?? 0) + 1);
  let picks = false;
  for (const { pullRequest, numbers: inner, backports, picked } of commits) {
    if (pullRequest !== undefined) count(pullRequest);
    if (inner.length > 0) inner.forEach(count);
    if (backports.length > 0) backports.forEach(count);
    if (picked.length > 0) picks = true;
  }
  const shares = (number: number) => (numbers.get(number) ?? 0) > 1;
  const candidates = commits.filter(
    ({ commit, pullRequest, numbers: inner, backports }) =>
      picks ||
      (pullRequest !== undefined && shares(pullRequest)) ||
      inner.some(shares) ||
      backports.some(shares) ||
      patchIds.has(commit.hash),
  );
  const result = new Map<string, string>();
  if (candidates.length === 0) return result;
  const find = index(candidates, patchIds);
  const places = new Map(candidates.map(({ commit }, place) => [commit.hash, place]));
  candidates.forEach((parsed, place) => {
    const isOlder = (other: ParsedCommit) => (places.get(other.commit.hash) ?? -1) > place;
    const older = find(keysOf(parsed, patchIds), isOlder);
    if (older) result.set(parsed.commit.hash, older.commit.hash);
  });
  return result;
}

type Lookup = (
  keys: readonly string[],
  accept: (parsed: ParsedCommit) => boolean,
) => ParsedCommit | undefined;

function index(commits: readonly ParsedCommit[], patchIds: PatchIds): Lookup {
  const whole = hashIndex(commits.map(({ commit }) => commit.hash));
  const byKey = new Map<string, ParsedCommit[]>();
  for (const parsed of commits) {
    const { commit, pullRequest, backports } = parsed;
    const found = [`commit ${commit.hash}`, ...keysOf(parsed, patchIds), ...byNumber(backports)];
    if (pullRequest !== undefined) found.push(...byNumber([pullRequest]));
    for (const key of found) {
      const same = byKey.get(key);
      if (same) same.push(parsed);
      else byKey.set(key, [parsed]);
    }
  }
  const full = (key: string) =>
    key.startsWith('commit ') ? `commit ${whole(key.slice(7)) ?? key.slice(7)}` : key;
  return (keys, accept) => {
    for (const key of keys) {
      const found = byKey.get(full(key))?.find(accept);
      if (found) return found;
    }
    return undefined;
  };
}

/**
 * Keys that two commits of one change share. A number in the title counts only together with the
 * title: many projects end every title with the number of an issue.
 */
function keysOf(parsed: ParsedCommit, patchIds: PatchIds): string[] {
  const { commit, picked, pullRequest, numbers, backports, title, merge } = parsed;
  const keys = picked.map((hash) => `commit ${hash}`);
  const patch = patchIds.get(commit.hash);
  if (patch !== undefined) keys.push(`patch ${patch}`);
  if (merge === 'none') {
    const plain = title.replace(/^\[[^\]]*\]\s*/, '');
    for (const number of [...numbers, ...(pullRequest ? [pullRequest] : [])]) {
      keys.push(`title ${number} ${plain}`);
    }
  }
  keys.push(...byNumber(backports));
  return keys;
}

const byNumber = (numbers: readonly number[]) => numbers.map((number) => `pull request ${number}`);

/** Finds full hashes by abbreviated ones. */
function hashIndex(hashes: Iterable<string>): (prefix: string) => string | undefined {
  const byStart = new Map<string, string[]>();
  for (const hash of hashes) {
    const start = hash.slice(0, 7);
    const same = byStart.get(start);
    if (same) same.push(hash);
    else byStart.set(start, [hash]);
  }
  return (prefix) => byStart.get(prefix.slice(0, 7))?.find((hash) => hash.startsWith(prefix));
}
