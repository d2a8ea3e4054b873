import type { ParsedCommit } from '../message/parsed-commit.ts';
import { broughtBy, byPullRequest } from './by-pull-request.ts';
import type { PullRequests } from './by-pull-request.ts';
import { revertedCommits } from './reverted-commits.ts';

export interface PullRequestSource {
  /** Commits without those that others reverted or repeat. */
  readonly commits: readonly ParsedCommit[];
  /** The hashes of the whole range, merges included. */
  readonly range: ReadonlySet<string>;
  /** The commits that touch the given paths; undefined where no path is given. */
  readonly touched: ReadonlySet<string> | undefined;
  /** Asks GitHub for the pull requests of each commit. */
  readonly pullRequests: (hashes: readonly string[]) => Promise<PullRequests>;
}

export interface Sourced {
  readonly commits: readonly ParsedCommit[];
  /** The hashes of the commits whose pull request was reverted, and of those reverts. */
  readonly reverted: ReadonlySet<string>;
}

/**
 * One commit for each pull request, and those pushed directly. A pull request that another one or a
 * pushed commit reverts by its number or title is left out, with the revert: its commits need not
 * have either.
 *
 * Asks only for commits that touch the paths; their newest one places the pull request.
 */
export async function withPullRequests({
  commits,
  range,
  touched,
  pullRequests,
}: PullRequestSource): Promise<Sourced> {
  const wanted = commits.filter(
    ({ merge, commit }) => merge !== 'other' && (touched === undefined || touched.has(commit.hash)),
  );
  const asked = await pullRequests(wanted.map(({ commit }) => commit.hash));
  const pulls = broughtBy(asked, range);
  const listed = byPullRequest(wanted, pulls);
  const hidden = revertedCommits(listed, new Map());
  const numbers = new Set([...hidden].map((hash) => pulls.get(hash)?.number));
  const isHidden = ({ commit: { hash } }: ParsedCommit) =>
    hidden.has(hash) || (pulls.has(hash) && numbers.has(pulls.get(hash)?.number));
  return {
    commits: listed.filter(({ commit }) => !hidden.has(commit.hash)),
    reverted: new Set(wanted.filter(isHidden).map(({ commit }) => commit.hash)),
  };
}
