import { coAuthorsOf, emailKey, isBot, personKeys } from '@ci-actions/commits';
import type { Change, NewContributor, Person } from '@ci-actions/commits';
import type { Repository } from '../ports.ts';
import { contributorsOf } from './contributors.ts';
import type { Contributor } from './contributors.ts';
import { unseenPeople } from './unseen-people.ts';

/**
 * The authors of a change who have no earlier commit. Reads the history's authors, newest first,
 * until all are found: with a new contributor, to its beginning.
 *
 * @param changes newest first.
 */
export async function newContributors(
  repository: Repository,
  changes: readonly Change[],
  base: string,
): Promise<readonly NewContributor[]> {
  const contributors = contributorsOf(changes);
  const known = new Set<Contributor>();
  if (contributors.length > 0) await find(authors(repository, base), contributors, known);
  // An earlier co-author has no commit of their own, but a message contains their address.
  const others = contributors.filter((of) => !known.has(of));
  const endings = others.flatMap(({ emails }) => emails.map((email) => `${emailKey(email)}>`));
  if (endings.length > 0) {
    await find(coAuthors(repository, base, endings), contributors, known);
  }
  return contributors
    .filter((of) => !known.has(of))
    .map(({ person, change }) => ({ person, change }));
}

/** Reads people until all contributors are found, and adds those found to `known`. */
async function find(
  people: AsyncIterable<readonly Person[]>,
  contributors: readonly Contributor[],
  known: Set<Contributor>,
): Promise<void> {
  const byKey = new Map(contributors.flatMap((of) => of.keys.map((key) => [key, of] as const)));
  const isUnseen = unseenPeople();
  for await (const batch of people) {
    for (const person of batch) {
      if (!isUnseen(person) || isBot(person)) continue;
      for (const key of personKeys(person)) {
        const of = byKey.get(key);
        if (of) known.add(of);
      }
    }
    if (known.size === contributors.length) return;
  }
}

/** The fields are e-mail and name in turn, also across batches. */
async function* authors(repository: Repository, base: string): AsyncIterable<readonly Person[]> {
  let email: string | undefined;
  for await (const fields of repository.authorsOf(base)) {
    const people: Person[] = [];
    for (const field of fields) {
      if (email === undefined) email = field;
      else {
        people.push({ name: field, email });
        email = undefined;
      }
    }
    yield people;
  }
}

async function* coAuthors(
  repository: Repository,
  base: string,
  endings: readonly string[],
): AsyncIterable<readonly Person[]> {
  for await (const messages of repository.messagesContaining(base, endings)) {
    yield messages.flatMap(coAuthorsOf);
  }
}
