import type { ParsedCommit } from '../message/parsed-commit.ts';
import type { Revert } from '../message/revert.ts';
import { mergedCommits } from './merged-commits.ts';
import { revertTargets } from './revert-targets.ts';

/** The commits that change nothing in the end, by hash. */
export interface RevertedCommits {
  /** Those that a later commit took away. */
  readonly undone: ReadonlySet<string>;
  /** Reverts of commits in the range: taking away what is not listed is no change. */
  readonly spent: ReadonlySet<string>;
}

/** Whether a commit has changes left. The list of a squashed revert may contain others. */
export function isLeft(
  { commit: { hash }, squashed }: ParsedCommit,
  { undone, spent }: RevertedCommits,
): boolean {
  return !undone.has(hash) && (squashed !== undefined || !spent.has(hash));
}

/**
 * Applies the reverts of a range, oldest first. A revert of a revert brings the change back. A revert
 * of a commit in an earlier release is a change.
 *
 * @param commits children before parents.
 * @param repository `owner/name`; empty where it is unknown.
 * @param brought finds the commits that a merge brought, by the merge's place.
 */
export function revertedCommits(
  commits: readonly ParsedCommit[],
  repository: string,
  brought = mergedCommits(commits),
): RevertedCommits {
  const undone = new Set<string>();
  const spent = new Set<string>();
  const wanted = commits.flatMap(({ revert, alsoReverts }) =>
    revert === undefined ? alsoReverts : [revert],
  );
  if (wanted.length === 0) return { undone, spent };
  const find = revertTargets(commits, wanted, repository);
  const effects = new Map<string, readonly ParsedCommit[]>();
  const isUndone = ({ commit }: ParsedCommit) => undone.has(commit.hash);

  /** Whether it reverts only commits of the same merge. */
  const isInside = ({ commit }: ParsedCommit, merged: ReadonlySet<ParsedCommit>) => {
    const targets = effects.get(commit.hash) ?? [];
    return targets.length > 0 && targets.every((target) => merged.has(target));
  };

  /** What a revert takes away: with a merge, what it brought and is in effect. */
  const withMerged = (places: readonly number[]) => {
    const all = new Set(
      places.flatMap((place) => [commits[place] as ParsedCommit, ...brought(place)]),
    );
    const named = new Set(places.map((place) => commits[place]));
    return [...all].filter(
      (parsed) => named.has(parsed) || !(isUndone(parsed) || isInside(parsed, all)),
    );
  };
  const revertAt = (revert: Revert, at: number): boolean => {
    const parsed = commits[at] as ParsedCommit;
    const { places, others } = find(revert, at, isUndone);
    if (places.length === 0) return false;
    const targets = withMerged(places);
    effects.set(parsed.commit.hash, [...(effects.get(parsed.commit.hash) ?? []), ...targets]);
    setUndone(targets, undone, effects);
    return !others;
  };

  for (let at = commits.length - 1; at >= 0; at -= 1) {
    const parsed = commits[at] as ParsedCommit;
    const { revert, alsoReverts, commit } = parsed;
    if (revert === undefined) {
      for (const mentioned of alsoReverts) revertAt(mentioned, at);
      continue;
    }
    // The merge of reverts has the title of the pull request, and reverts nothing more.
    const merged = new Set(brought(at));
    const inner = [...merged].filter((of) => of.revert !== undefined && !isInside(of, merged));
    const isSpent =
      inner.length > 0 ? inner.every((of) => spent.has(of.commit.hash)) : revertAt(revert, at);
    if (isSpent && !isBreaking(parsed)) spent.add(commit.hash);
  }
  return { undone, spent };
}

/** Takes commits away; a revert among them brings back what it took away, and so on. */
function setUndone(
  targets: readonly ParsedCommit[],
  undone: Set<string>,
  effects: ReadonlyMap<string, readonly ParsedCommit[]>,
): void {
  const seen = new Set(targets);
  const open = targets.map((parsed) => ({ parsed, applied: false }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { parsed, applied } = next;
    const { hash } = parsed.commit;
    if (applied === !undone.has(hash)) continue;
    if (applied) undone.delete(hash);
    else undone.add(hash);
    for (const target of effects.get(hash) ?? []) {
      if (seen.has(target)) continue;
      seen.add(target);
      open.push({ parsed: target, applied: !applied });
    }
  }
}

const isBreaking = ({ message }: ParsedCommit) =>
  message.header?.breaking === true || message.breakingTexts.length > 0;
