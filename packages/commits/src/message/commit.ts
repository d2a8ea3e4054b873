/** A commit as git reports it. All texts are untrusted. */
export interface Commit {
  readonly hash: string;
  readonly parents: readonly string[];
  readonly author: Person;
  /** The author date, seconds since 1970; a cherry-pick keeps it. */
  readonly authored: string;
  /** The whole message, with LF line endings. */
  readonly message: string;
}

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** Whether both are one person: people commit from several addresses under one name. */
export function samePerson(a: Person, b: Person): boolean {
  if (a.email === b.email && a.email !== '') return true;
  return personKeys(a).some((key) => personKeys(b).includes(key));
}

/** Keys that identify a person, in lower case; never empty strings. */
export function personKeys({ name, email }: Person): readonly string[] {
  return [email.toLowerCase(), `name:${name.toLowerCase()}`].filter(
    (key) => key !== '' && key !== 'name:',
  );
}

/** GitHub Apps commit under a login that ends in `[bot]`. */
export function isBot({ name, email }: Person): boolean {
  return name.endsWith('[bot]') || email.includes('[bot]@');
}
