/** The options of the tool itself, with the placeholder of their value and a description. */
export const ownOptions = {
  cwd: { takes: 'FOLDER', about: 'the checkout to work in; default: the current folder' },
  env: { takes: 'NAME=value', about: 'a variable for the step; NAME alone passes on your own' },
  event: { takes: 'FILE', about: 'a webhook payload; its content shows the event' },
  html: { takes: 'FILE', about: 'file for the summary as a web page, as GitHub shows it' },
  clock: { takes: 'TIME', about: 'time to judge at, such as 2027-04-01 or 2027-04-01T12:00:00Z' },
} as const;

export const ownNames: readonly string[] = Object.keys(ownOptions);

/** Such as `--clock TIME` for an option, `--NAME VALUE` for an input. */
export function usageOf(name: string): string {
  return ownNames.includes(name)
    ? `--${name} ${ownOptions[name as keyof typeof ownOptions].takes}`
    : `--${name} VALUE`;
}
