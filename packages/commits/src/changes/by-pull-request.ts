import type { Person } from '../message/commit.ts';
import { parseMessage } from '../message/message.ts';
import type { ParsedCommit } from '../message/parsed-commit.ts';
import { coAuthorsOf } from '../message/references.ts';
import { revertOf } from '../message/revert.ts';
import { samePerson } from '../message/same-person.ts';
import { isBookkeeping } from './no-change.ts';

/** A merged pull request, as GitHub reports it. All texts are untrusted. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** The hash of its merge, its squash or the last of its rebased commits; undefined if unknown. */
  readonly mergeCommit: string | undefined;
}

/** The pull requests of each commit, by hash, the first merged first. */
export type PullRequests = ReadonlyMap<string, readonly PullRequest[]>;

/** The pull request that brought each commit, by hash. */
export type BroughtBy = ReadonlyMap<string, PullRequest>;

/**
 * Of a commit's pull requests the first that was merged in the range. One merged elsewhere, such as
 * from this branch into another, did not bring the commit here; one that only releases or notes is no change.
 *
 * @param range the hashes of the release's commits, merges included.
 */
export function broughtBy(pullRequests: PullRequests, range: ReadonlySet<string>): BroughtBy {
  const found = new Map<string, PullRequest>();
  for (const [hash, pulls] of pullRequests) {
    const pull = pulls.find(
      ({ mergeCommit, title }) =>
        (mergeCommit === undefined || range.has(mergeCommit)) &&
        !isBookkeeping(parseMessage(title)),
    );
    if (pull) found.set(hash, pull);
  }
  return found;
}

/**
 * Replaces the commits of each pull request by one, at the place of the newest. Commits that were
 * pushed without a pull request stay.
 */
export function byPullRequest(
  commits: readonly ParsedCommit[],
  pulls: BroughtBy,
): readonly ParsedCommit[] {
  const people = new Map<number, Person[]>();
  for (const { commit } of commits.filter((parsed) => parsed.merge === 'none')) {
    const pull = pulls.get(commit.hash);
    if (pull === undefined) continue;
    const known = people.get(pull.number) ?? [];
    people.set(pull.number, known);
    for (const person of [commit.author, ...coAuthorsOf(commit.message)]) {
      if (!known.some((other) => samePerson(other, person))) known.push(person);
    }
  }
  const listed = new Set<number>();
  return commits.flatMap((parsed): ParsedCommit[] => {
    const pull = pulls.get(parsed.commit.hash);
    if (pull === undefined) return [parsed];
    if (listed.has(pull.number)) return [];
    listed.add(pull.number);
    return [commitOfPull(parsed, pull, people.get(pull.number) ?? [parsed.commit.author])];
  });
}

function commitOfPull(
  parsed: ParsedCommit,
  pull: PullRequest,
  people: readonly Person[],
): ParsedCommit {
  const text = `${pull.title}\n\n${pull.body.replaceAll('\r\n', '\n')}`;
  const message = parseMessage(text);
  return {
    ...parsed,
    message,
    title: message.title,
    numbers: message.numbers,
    pullRequest: pull.number,
    merge: 'none',
    revert: revertOf(message),
    alsoReverts: [],
    squashed: undefined,
    pull: { labels: pull.labels, people },
  };
}
