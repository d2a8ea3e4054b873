/**
 * Whether a name that the policy or an input gives means the tool: compared without case, by the
 * tool's whole name or its first word ("snyk" means "Snyk Open Source").
 */
export function sameTool(named: string, tool: string): boolean {
  const name = named.trim().toLowerCase();
  const whole = tool.trim().toLowerCase();
  return name !== '' && (name === whole || name === firstWord(whole));
}

export function namesTool(names: readonly string[], tool: string): boolean {
  return names.some((name) => sameTool(name, tool));
}

/** The value that a map of tools has for one: by its whole name, by its first word, or none. */
export function valueForTool<T>(values: Readonly<Record<string, T>>, tool: string): T | undefined {
  const whole = tool.trim().toLowerCase();
  const key = [whole, firstWord(whole)].find((name) => Object.hasOwn(values, name));
  return key === undefined ? undefined : values[key];
}

function firstWord(whole: string): string {
  return whole.split(/\s/, 1)[0] ?? '';
}

/** Tools whose every result is a secret. */
export const secretTools: readonly string[] = ['gitleaks', 'trufflehog'];
