import { boundedLines, document, escaped } from '@ci-actions/markdown';
import { believedRun, didRun } from '../judge/missing-reports.ts';
import type { Facts } from './facts.ts';

/** What the reports say of their runs: failures, tools that the policy believes, warnings. */
export function toolNotes(facts: Facts): readonly (string | undefined)[] {
  return [failedRuns(facts), believedRuns(facts), expiredEntries(facts), warnings(facts)];
}

/** Runs with errors that are not listed as missing reports. */
function failedRuns({ gathered, missing, believed }: Facts): string | undefined {
  const listed = new Set(missing.map(({ tool }) => tool.toLowerCase()));
  const failed = gathered.merger.reported.filter(
    (run) => !didRun(run, believed) && !listed.has(run.tool.toLowerCase()),
  );
  const lines = failed.map(
    ({ tool, report, incomplete }) =>
      `${tool} in ${report} ${incomplete.map(({ why }) => why).join('; ')}`,
  );
  return section('Runs with errors, which security-gate judges:', lines);
}

function believedRuns({ gathered, believed, policyPath }: Facts): string | undefined {
  const lines = gathered.merger.reported.flatMap((run) => {
    const entry = believedRun(run, believed);
    if (entry === undefined) return [];
    const whys = run.incomplete.map(({ why }) => why).join('; ');
    const { reason, owner, expires, line } = entry;
    return `${run.tool} in ${run.report} ${whys}. Believed until ${expires}, ${owner}: ${reason} (${policyPath}:${line})`;
  });
  return section('Runs that look failed and count, by security.incomplete of the policy:', lines);
}

function expiredEntries({ believed, policyPath }: Facts): string | undefined {
  const lines = believed.expired.map(
    ({ tool, expires, line }) => `${tool}, until ${expires} (${policyPath}:${line})`,
  );
  return section('Entries of security.incomplete that have expired:', lines);
}

function warnings({ gathered }: Facts): string | undefined {
  const lines = gathered.merger.reported.flatMap(({ tool, report, warnings: texts }) =>
    texts.map((text) => `${tool} in ${report}: ${text}`),
  );
  return section('Warnings of tools, which are no failures:', [...new Set(lines)]);
}

function section(title: string, texts: readonly string[]): string | undefined {
  if (texts.length === 0) return undefined;
  const lines = texts.map((text) => `- ${escaped(text, 600)}`);
  return document(title, boundedLines(lines, 50, 'all in the reports').join('\n')).trimEnd();
}
