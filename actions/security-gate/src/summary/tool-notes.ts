import type { BelievedTools } from '@ci-actions/policy';
import type { ReportRun } from '../reports/read-reports.ts';

/** At most this many warnings are shown; the reports have all of them. */
const mostWarnings = 20;

/** Notes on tools that the policy believes, and the warnings of tools. They change no verdict. */
export function toolNotes(
  runs: readonly ReportRun[],
  { expired }: BelievedTools,
  policyPath: string,
): readonly string[] {
  const believed = runs.flatMap(({ believed: entry, tool, where }) => {
    if (entry === undefined) return [];
    const { reason, owner, expires, line } = entry;
    return `The report of ${tool} in ${where} looks like that of a failed run and counts, by security.incomplete of the policy (${policyPath}:${line}), until ${expires}, ${owner}: ${reason}.`;
  });
  const ended = expired.map(
    ({ tool, expires, line }) =>
      `The entry of security.incomplete for ${tool} expired on ${expires} (${policyPath}:${line}).`,
  );
  return [...new Set(believed), ...ended, ...warningsOf(runs)];
}

function warningsOf(runs: readonly ReportRun[]): readonly string[] {
  const all = runs.flatMap(({ tool, warnings = [] }) =>
    warnings.map((text) => `Warning of ${tool}, which is no failure: ${text}`),
  );
  const distinct = [...new Set(all)];
  const more = distinct.length - mostWarnings;
  if (more <= 0) return distinct;
  return [...distinct.slice(0, mostWarnings), `… and ${more} more warnings, in the SARIF files.`];
}
