import type { Person } from '@ci-actions/commits';

/** Tells of each person whether name and address are seen for the first time. */
export function unseenPeople(): (person: Person) => boolean {
  // A map of sets: few people write thousands of commits, and joining texts costs more.
  const seen = new Map<string, Set<string>>();
  return ({ name, email }) => {
    const names = seen.get(email);
    if (names === undefined) seen.set(email, new Set([name]));
    else if (names.has(name)) return false;
    else names.add(name);
    return true;
  };
}
