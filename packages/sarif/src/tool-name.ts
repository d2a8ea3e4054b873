import type { Run } from './log.ts';

export function toolName(run: Run): string {
  return run.tool.driver.name;
}

/** Names of tools compare without case, by the whole name or its first word: Snyk, "Snyk Code". */
export function sameTool(wanted: string, driver: string): boolean {
  const [a, b] = [normal(wanted), normal(driver)];
  return a !== '' && b !== '' && (a === b || a === firstWord(b) || firstWord(a) === b);
}

function normal(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

function firstWord(name: string): string {
  return name.split(' ', 1)[0] ?? '';
}
