import type { MissingInput } from './missing-input.ts';
import { isOfAnotherCommit, namesCommit } from './provenance.ts';
import type { ReportRun } from './read-reports.ts';

/** Runs of another commit: what they say is not about what is judged. */
export function otherCommits(
  runs: readonly ReportRun[],
  judged: readonly string[],
): readonly MissingInput[] {
  return runs
    .filter(({ provenance }) => isOfAnotherCommit(provenance, judged))
    .map(({ where, tool, provenance }) => {
      const named = provenance.sha ?? provenance.revisions.join(', ');
      const reason = `is of commit ${named}, not of ${judged.join(' or ')}`;
      return { kind: 'report', what: `${where} (${tool})`, reason };
    });
}

/** Runs that name no commit, in one sentence; undefined where there is none. */
export function unknownCommits(runs: readonly ReportRun[]): string | undefined {
  const silent = runs
    .filter(({ complete, provenance }) => complete && !namesCommit(provenance))
    .map(({ tool }) => tool);
  if (silent.length === 0) return undefined;
  const tools = [...new Set(silent)].join(', ');
  return `SARIF that names no commit was accepted as it is: ${tools}.`;
}
