import { coAuthorsOf, isBot, personKeys } from '@ci-actions/commits';
import type { Change, NewContributor } from '@ci-actions/commits';
import type { Repository } from '../ports.ts';

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
  const first = firstChanges(changes);
  const byKey = new Map<string, NewContributor>();
  for (const of of first) for (const key of personKeys(of.person)) byKey.set(key, of);
  const known = new Set<NewContributor>();
  if (first.length > 0) await find(keysOfAuthors(repository.authorsOf(base)), byKey, known, first);
  const others = first.filter((of) => !known.has(of));
  // An earlier co-author has no commit of their own, but a message contains their address.
  const emails = others.flatMap(({ person }) => (person.email === '' ? [] : [person.email]));
  if (emails.length > 0) {
    await find(keysOfCoAuthors(repository.messagesNaming(base, emails)), byKey, known, first);
  }
  return first.filter((of) => !known.has(of));
}

/** Reads keys of people until all are found, and adds those found to `known`. */
async function find(
  people: AsyncIterable<readonly string[]>,
  byKey: ReadonlyMap<string, NewContributor>,
  known: Set<NewContributor>,
  all: readonly NewContributor[],
): Promise<void> {
  const seen = new Set<string>();
  for await (const keys of people) {
    for (const key of keys) {
      if (seen.has(key)) continue;
      seen.add(key);
      const of = byKey.get(key.toLowerCase());
      if (of) known.add(of);
    }
    if (known.size === all.length) return;
  }
}

/** @param authors e-mail and name in turn, also across batches. */
async function* keysOfAuthors(
  authors: AsyncIterable<readonly string[]>,
): AsyncIterable<readonly string[]> {
  let isName = false;
  for await (const fields of authors) {
    yield fields.map((field) => {
      const key = isName ? `name:${field}` : field;
      isName = !isName;
      return key;
    });
  }
}

async function* keysOfCoAuthors(
  chunks: AsyncIterable<readonly string[]>,
): AsyncIterable<readonly string[]> {
  for await (const messages of chunks) yield messages.flatMap(coAuthorsOf).flatMap(personKeys);
}

/** Each person with their first change; two addresses under one name are one person. */
function firstChanges(changes: readonly Change[]): readonly NewContributor[] {
  const people = new Map<string, NewContributor>();
  const seen = new Map<string, Set<string>>();
  for (const change of changes.toReversed()) {
    for (const person of change.authors) {
      const names = seen.get(person.email);
      if (names?.has(person.name)) continue;
      seen.set(person.email, (names ?? new Set()).add(person.name));
      if (isBot(person)) continue;
      const keys = personKeys(person);
      const known = keys.map((key) => people.get(key)).find((of) => of !== undefined);
      const of = known ?? { person, change };
      for (const key of keys) people.set(key, of);
    }
  }
  return [...new Set(people.values())];
}
