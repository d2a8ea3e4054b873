import type { Person } from '../message/commit.ts';
import { parseMessage } from '../message/message.ts';
import type { ParsedCommit } from '../message/parsed-commit.ts';
import { coAuthorsOf } from '../message/references.ts';
import { revertOf } from '../message/revert.ts';
import { samePerson } from '../message/same-person.ts';
import { isReleaseMessage } from './release-title.ts';

/** A merged pull request, as GitHub reports it. All texts are untrusted. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

export type PullRequests = ReadonlyMap<string, PullRequest>;

/**
 * Replaces the commits of each pull request by one, at the place of the newest. Commits that were
 * pushed without a pull request stay.
 *
 * @param pullRequests by the hash of each of their commits.
 */
export function byPullRequest(
  commits: readonly ParsedCommit[],
  pullRequests: PullRequests,
): readonly ParsedCommit[] {
  const people = new Map<number, Person[]>();
  const pullOf = (hash: string) => {
    const pull = pullRequests.get(hash);
    return pull === undefined || isReleaseMessage(parseMessage(pull.title)) ? undefined : pull;
  };
  for (const { commit } of commits.filter((parsed) => parsed.merge === 'none')) {
    const pull = pullOf(commit.hash);
    if (pull === undefined) continue;
    const known = people.get(pull.number) ?? [];
    people.set(pull.number, known);
    for (const person of [commit.author, ...coAuthorsOf(commit.message)]) {
      if (!known.some((other) => samePerson(other, person))) known.push(person);
    }
  }
  const listed = new Set<number>();
  return commits.flatMap((parsed): ParsedCommit[] => {
    const pull = pullOf(parsed.commit.hash);
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
