import type { ParsedCommit } from '../message/parsed-commit.ts';

/** Commits that an earlier release of another line listed, with the name of that release's tag. */
export interface ReleasedElsewhere {
  readonly tag: string;
  readonly entries: readonly ParsedCommit[];
}

/** The id of each commit's patch, by hash; commits that change no file have none. */
export type PatchIds = ReadonlyMap<string, string>;

/** What a commit repeats: a hash of its own range, or a release of another line. */
export type Repeated = ReadonlyMap<string, { readonly of: string } | { readonly tag: string }>;

/**
 * The commits of a range that tell a change a second time: cherry-picks by their `-x` trailer or
 * their patch, backports by the number of their pull request. Of two in the range the older stays.
 *
 * @param entries children before parents, without those that were undone.
 */
export function duplicateChanges(
  entries: readonly ParsedCommit[],
  elsewhere: readonly ReleasedElsewhere[],
  patchIds: PatchIds,
): Repeated {
  const result = new Map<string, { of: string } | { tag: string }>();
  for (const release of elsewhere) {
    const seen = index(release.entries, patchIds);
    for (const entry of entries) {
      const { commit, pullRequest } = entry;
      const keys = [`commit ${commit.hash}`, ...signs(entry, patchIds)];
      // On another line a backport keeps its number, its title may be changed.
      if (pullRequest !== undefined) keys.push(...byNumber([pullRequest]));
      if (!result.has(commit.hash) && seen(keys, () => true)) {
        result.set(commit.hash, { tag: release.tag });
      }
    }
  }
  const rest = entries.filter(({ commit }) => !result.has(commit.hash));
  for (const [hash, of] of repeatedWithin(rest, patchIds)) result.set(hash, { of });
  return result;
}

/** Most commits share nothing with another; only those that do are indexed, so all is quick. */
function repeatedWithin(
  entries: readonly ParsedCommit[],
  patchIds: PatchIds,
): ReadonlyMap<string, string> {
  const numbers = new Map<number, number>();
  const count = (number: number) => numbers.set(number, (numbers.get(number) ?? 0) + 1);
  let picks = false;
  for (const { pullRequest, numbers: inner, backports, picked } of entries) {
    if (pullRequest !== undefined) count(pullRequest);
    if (inner.length > 0) inner.forEach(count);
    if (backports.length > 0) backports.forEach(count);
    if (picked.length > 0) picks = true;
  }
  const shares = (number: number) => (numbers.get(number) ?? 0) > 1;
  const suspects = entries.filter(
    ({ commit, pullRequest, numbers: inner, backports }) =>
      picks ||
      (pullRequest !== undefined && shares(pullRequest)) ||
      inner.some(shares) ||
      backports.some(shares) ||
      patchIds.has(commit.hash),
  );
  const result = new Map<string, string>();
  if (suspects.length === 0) return result;
  const seen = index(suspects, patchIds);
  const places = new Map(suspects.map(({ commit }, place) => [commit.hash, place]));
  suspects.forEach((entry, place) => {
    const isOlder = (other: ParsedCommit) => (places.get(other.commit.hash) ?? -1) > place;
    const older = seen(signs(entry, patchIds), isOlder);
    if (older) result.set(entry.commit.hash, older.commit.hash);
  });
  return result;
}

type Lookup = (
  keys: readonly string[],
  accept: (entry: ParsedCommit) => boolean,
) => ParsedCommit | undefined;

function index(entries: readonly ParsedCommit[], patchIds: PatchIds): Lookup {
  const whole = hashIndex(entries.map(({ commit }) => commit.hash));
  const byKey = new Map<string, ParsedCommit[]>();
  for (const entry of entries) {
    const { commit, pullRequest, backports } = entry;
    const found = [`commit ${commit.hash}`, ...signs(entry, patchIds), ...byNumber(backports)];
    if (pullRequest !== undefined) found.push(...byNumber([pullRequest]));
    for (const key of found) {
      const same = byKey.get(key);
      if (same) same.push(entry);
      else byKey.set(key, [entry]);
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
 * What two commits of one change share. A number in the title counts with the title alone: many
 * projects end every title with the number of an issue.
 */
function signs(entry: ParsedCommit, patchIds: PatchIds): string[] {
  const { commit, picked, pullRequest, numbers, backports, title, merge } = entry;
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

/** Finds whole hashes by abbreviated ones. */
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
