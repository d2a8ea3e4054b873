import { samePerson } from '../message/commit.ts';
import type { Person } from '../message/commit.ts';
import { parseMessage } from '../message/message.ts';
import type { ParsedCommit } from '../message/parsed-commit.ts';
import { coAuthorsOf } from '../message/references.ts';

/** A merged pull request, as the server tells it. All texts are untrusted. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

export type PullRequests = ReadonlyMap<string, PullRequest>;

/**
 * One entry for each pull request in place of its commits, at the place of the newest; what was
 * pushed without one stays.
 *
 * @param pullRequests by the hash of each commit that they brought.
 */
export function byPullRequest(
  entries: readonly ParsedCommit[],
  pullRequests: PullRequests,
): readonly ParsedCommit[] {
  const people = new Map<number, Person[]>();
  for (const { commit } of entries.filter((entry) => entry.merge === 'none')) {
    const pull = pullRequests.get(commit.hash);
    if (pull === undefined) continue;
    const known = people.get(pull.number) ?? [];
    people.set(pull.number, known);
    for (const person of [commit.author, ...coAuthorsOf(commit.message)]) {
      if (!known.some((other) => samePerson(other, person))) known.push(person);
    }
  }
  const told = new Set<number>();
  return entries.flatMap((entry): ParsedCommit[] => {
    const pull = pullRequests.get(entry.commit.hash);
    if (pull === undefined) return [entry];
    if (told.has(pull.number)) return [];
    told.add(pull.number);
    return [entryOfPull(entry, pull, people.get(pull.number) ?? [entry.commit.author])];
  });
}

function entryOfPull(
  entry: ParsedCommit,
  pull: PullRequest,
  people: readonly Person[],
): ParsedCommit {
  const text = `${pull.title}\n\n${pull.body.replaceAll('\r\n', '\n')}`;
  const message = parseMessage(text);
  return {
    ...entry,
    message,
    title: message.title,
    numbers: message.numbers,
    pullRequest: pull.number,
    merge: 'none',
    pull: { labels: pull.labels, people },
  };
}
