import type { MissingInput } from './missing-input.ts';
import { isOfAnotherCommit, namesCommit } from './provenance.ts';
import type { ReportRun } from './read-reports.ts';

/** Runs of another commit: their results do not apply to the judged commit. */
export function otherCommits(
  runs: readonly ReportRun[],
  judged: readonly string[],
): readonly MissingInput[] {
  return runs
    .filter(({ provenance }) => isOfAnotherCommit(provenance, judged))
    .map(({ where, tool, provenance }) => {
      const named = provenance.sha ?? provenance.revisions.join(', ');
      const reason = `is from commit ${named}, not ${judged.join(' or ')}`;
      return { kind: 'report', what: `${where} (${tool})`, where, reason };
    });
}

/** A sentence about the runs that name no commit; undefined if all name one. */
export function unknownCommits(runs: readonly ReportRun[]): string | undefined {
  const unnamed = runs
    .filter(({ complete, provenance }) => complete && !namesCommit(provenance))
    .map(({ tool }) => tool);
  if (unnamed.length === 0) return undefined;
  const tools = [...new Set(unnamed)].join(', ');
  return `SARIF that names no commit was accepted without a check: ${tools}.`;
}
