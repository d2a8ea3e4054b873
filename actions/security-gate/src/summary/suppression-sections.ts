import { boundedLines, code, details, escaped } from '@ci-actions/markdown';
import type { Suppression } from '@ci-actions/policy';
import type { SuppressionState } from '../judge/judgement.ts';

/** The suppressions of the policy that need attention. */
export function suppressionSections(state: SuppressionState): readonly string[] {
  const { path, expired, unused, runningOut } = state;
  return [
    ...section(runningOut, path, (count) => `Suppressions that expire within 30 days: ${count}`),
    ...section(
      expired,
      path,
      (count) => `Suppressions that have expired and suppress nothing: ${count}`,
    ),
    ...section(
      unused,
      path,
      (count) => `Suppressions that match nothing and can be removed: ${count}`,
    ),
  ];
}

function section(
  entries: readonly Suppression[],
  path: string,
  title: (count: number) => string,
): readonly string[] {
  if (entries.length === 0) return [];
  const lines = entries.map((entry) => `- ${describe(entry, path)}`);
  return [
    details(title(entries.length), boundedLines(lines, 50, `all in ${escaped(path)}`).join('\n')),
  ];
}

function describe(entry: Suppression, path: string): string {
  const { tool, rule, path: glob, package: name, fingerprint } = entry;
  const parts = [tool, rule, name, glob, fingerprint].filter((part) => part !== undefined);
  const { owner, expires, reason, line } = entry;
  const what = code(parts.join(' '), 200);
  const where = escaped(`${path}:${line}`, 200);
  return `${what}, until ${expires}, ${escaped(owner, 100)}: ${escaped(reason, 200)} (${where})`;
}
