/** An account of a server whose noreply address a commit has. */
export interface NoreplyAccount {
  /** In lower case. */
  readonly login: string;
  /** In lower case: `github.com`. */
  readonly host: string;
}

/** GitHub: `login@…` before 2017, `12345+login@…` since. GitLab: `12345-login@…`. */
const github = /^(?:\d+\+)?([^@+]+)@users\.noreply\.(.+)$/;
const gitlab = /^\d+-([^@]+)@users\.noreply\.(.*gitlab.*)$/;

/** The account of `12345+login@users.noreply.github.com`; undefined for any other address. */
export function noreplyAccount(email: string): NoreplyAccount | undefined {
  if (!/@users\.noreply\./i.test(email)) return undefined;
  const address = email.toLowerCase();
  const [, login, host] = gitlab.exec(address) ?? github.exec(address) ?? [];
  return login === undefined || host === undefined ? undefined : { login, host };
}
