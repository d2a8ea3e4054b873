import { isBot } from './bot.ts';
import type { Person } from './commit.ts';
import { noreplyAccount } from './noreply-account.ts';

/** Whether both are one person: people commit from several addresses under one name. */
export function samePerson(a: Person, b: Person): boolean {
  if (a.email === b.email && a.email !== '') return true;
  return personKeys(a).some((key) => personKeys(b).includes(key));
}

/**
 * Keys that identify a person, in lower case; never empty strings. Of a bot only the address does:
 * a person may have an assistant's name.
 */
export function personKeys(person: Person): readonly string[] {
  const keys = person.email === '' ? [] : [emailKey(person.email)];
  return person.name === '' || isBot(person) ? keys : [...keys, nameKey(person.name)];
}

/** All noreply addresses of one account have one key. */
export function emailKey(email: string): string {
  const account = noreplyAccount(email);
  return account === undefined
    ? email.toLowerCase()
    : `${account.login}@users.noreply.${account.host}`;
}

export const nameKey = (name: string): string => `name:${name.toLowerCase()}`;
