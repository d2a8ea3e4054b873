import { coAuthorsOf, isBot, personKeys } from '@ci-actions/commits';
import type { Change, NewContributor } from '@ci-actions/commits';
import type { Repository } from '../ports.ts';

/**
 * Who wrote a change and nothing before it. The history's authors are read, newest first, until
 * everybody was met: with a new contributor that is the whole history.
 *
 * @param changes newest first.
 */
export async function newContributors(
  repository: Repository,
  changes: readonly Change[],
  base: string,
): Promise<readonly NewContributor[]> {
  const first = firstChanges(changes);
  const unknown = new Map<string, NewContributor>();
  for (const of of first) for (const key of personKeys(of.person)) unknown.set(key, of);
  const met = new Set<NewContributor>();
  if (first.length > 0) await meet(keysOfAuthors(repository.authorsOf(base)), unknown, met, first);
  const unmet = first.filter((of) => !met.has(of));
  // Whoever wrote with others before has no commit of their own, but is named in one.
  const emails = unmet.flatMap(({ person }) => (person.email === '' ? [] : [person.email]));
  if (emails.length > 0) {
    await meet(keysOfCoAuthors(repository.messagesNaming(base, emails)), unknown, met, first);
  }
  return first.filter((of) => !met.has(of));
}

/** Reads keys of people until all were met. */
async function meet(
  people: AsyncIterable<readonly string[]>,
  unknown: ReadonlyMap<string, NewContributor>,
  met: Set<NewContributor>,
  all: readonly NewContributor[],
): Promise<void> {
  const seen = new Set<string>();
  for await (const keys of people) {
    for (const key of keys) {
      if (seen.has(key)) continue;
      seen.add(key);
      const of = unknown.get(key.toLowerCase());
      if (of) met.add(of);
    }
    if (met.size === all.length) return;
  }
}

/** @param authors e-mail and name in turn, over the chunks. */
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

/** Each person with their first change; one who uses two addresses under one name is one person. */
function firstChanges(changes: readonly Change[]): readonly NewContributor[] {
  const people = new Map<string, NewContributor>();
  const met = new Map<string, Set<string>>();
  for (const change of changes.toReversed()) {
    for (const person of change.authors) {
      const names = met.get(person.email);
      if (names?.has(person.name)) continue;
      met.set(person.email, (names ?? new Set()).add(person.name));
      if (isBot(person)) continue;
      const keys = personKeys(person);
      const known = keys.map((key) => people.get(key)).find((of) => of !== undefined);
      const of = known ?? { person, change };
      for (const key of keys) people.set(key, of);
    }
  }
  return [...new Set(people.values())];
}
