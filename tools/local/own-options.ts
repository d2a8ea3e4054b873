/** The options that are the tool's own: what each takes, and what it is for. */
export const ownOptions = {
  cwd: { takes: 'FOLDER', about: 'the checkout to work in; where you stand by default' },
  env: { takes: 'NAME=value', about: 'a variable for the step; NAME alone passes your own on' },
  event: { takes: 'FILE', about: 'a webhook payload; its kind is told from its content' },
  html: { takes: 'FILE', about: 'where to write the summary as a page, as GitHub shows it' },
  clock: { takes: 'TIME', about: 'when to judge, such as 2027-04-01 or 2027-04-01T12:00:00Z' },
} as const;

export const ownNames: readonly string[] = Object.keys(ownOptions);

/** `--clock TIME`; an input takes any value. */
export function usageOf(name: string): string {
  return ownNames.includes(name)
    ? `--${name} ${ownOptions[name as keyof typeof ownOptions].takes}`
    : `--${name} VALUE`;
}
