import { isBot, personKeys } from '@ci-actions/commits';
import type { Change, Person } from '@ci-actions/commits';
import { unseenPeople } from './unseen-people.ts';

/** A person who wrote a change, under all the names and addresses of the changes. */
export interface Contributor {
  /** As in the first change. */
  readonly person: Person;
  readonly change: Change;
  readonly keys: readonly string[];
  /** Never empty strings. */
  readonly emails: readonly string[];
}

/**
 * The people of the changes, in the order of their first one, without bots. An address, an account
 * or a name in common makes one person, also where only a third entry has both.
 *
 * @param changes newest first.
 */
export function contributorsOf(changes: readonly Change[]): readonly Contributor[] {
  const byKey = new Map<string, Contributor>();
  const places = new Map<Contributor, number>();
  const isUnseen = unseenPeople();
  let place = 0;
  for (const change of changes.toReversed()) {
    for (const person of change.authors) {
      if (!isUnseen(person) || isBot(person)) continue;
      const keys = personKeys(person);
      const known = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
      const emails = person.email === '' ? [] : [person.email];
      const all = [...known].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
      const joined = join([...all, { person, change, keys, emails }]);
      places.set(joined, places.get(all[0] ?? joined) ?? place++);
      for (const of of known) places.delete(of);
      for (const key of joined.keys) byKey.set(key, joined);
    }
  }
  return [...places].sort(([, a], [, b]) => a - b).map(([of]) => of);
}

/** @param entries of one person, the first change first. */
function join(entries: readonly Contributor[]): Contributor {
  return {
    ...(entries[0] as Contributor),
    keys: [...new Set(entries.flatMap(({ keys }) => keys))],
    emails: [...new Set(entries.flatMap(({ emails }) => emails))],
  };
}
