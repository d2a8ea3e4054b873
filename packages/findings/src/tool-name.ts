/**
 * Whether a name from the policy or an input means the tool. Ignores case, and matches the tool's
 * full name or its first word ("snyk" matches "Snyk Open Source").
 */
export function sameTool(named: string, tool: string): boolean {
  const name = named.trim().toLowerCase();
  const whole = tool.trim().toLowerCase();
  return name !== '' && (name === whole || name === firstWord(whole));
}

export function namesTool(names: readonly string[], tool: string): boolean {
  return names.some((name) => sameTool(name, tool));
}

/** A tool's value in a map by tool name: under its full name, else under its first word. */
export function valueForTool<T>(values: Readonly<Record<string, T>>, tool: string): T | undefined {
  const whole = tool.trim().toLowerCase();
  const key = [whole, firstWord(whole)].find((name) => Object.hasOwn(values, name));
  return key === undefined ? undefined : values[key];
}

function firstWord(whole: string): string {
  return whole.split(/\s/, 1)[0] ?? '';
}
