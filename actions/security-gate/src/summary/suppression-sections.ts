import { boundedLines, code, details, escaped } from '@ci-actions/markdown';
import type { Suppression } from '@ci-actions/policy';
import type { SuppressionState } from '../judge/judgement.ts';

/** What of the policy's suppressions needs somebody's attention. */
export function suppressionSections(state: SuppressionState): readonly string[] {
  const { path, expired, unused, runningOut } = state;
  return [
    ...section(runningOut, path, (count) => `${count} within 30 days of running out`),
    ...section(expired, path, (count) => `${count} expired: they suppress nothing`),
    ...section(unused, path, (count) => `${count} unused: they match nothing, remove them`),
  ];
}

function section(
  entries: readonly Suppression[],
  path: string,
  title: (count: string) => string,
): readonly string[] {
  if (entries.length === 0) return [];
  const count = `${entries.length} ${entries.length === 1 ? 'suppression' : 'suppressions'}`;
  const lines = entries.map((entry) => `- ${describe(entry, path)}`);
  return [details(title(count), boundedLines(lines, 50, `all in ${escaped(path)}`).join('\n'))];
}

function describe(entry: Suppression, path: string): string {
  const { tool, rule, path: glob, package: name, fingerprint } = entry;
  const parts = [tool, rule, name, glob, fingerprint].filter((part) => part !== undefined);
  const { owner, expires, reason, line } = entry;
  const what = code(parts.join(' '), 200);
  const where = escaped(`${path}:${line}`, 200);
  return `${what}, until ${expires}, ${escaped(owner, 100)}: ${escaped(reason, 200)} (${where})`;
}
