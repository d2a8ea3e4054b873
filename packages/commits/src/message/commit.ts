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
