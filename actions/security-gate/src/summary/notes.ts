import type { RunContext } from '@ci-actions/workflow-run';
import type { Tally } from '../judge/finding-tally.ts';
import type { Reports } from '../reports/read-reports.ts';
import { unknownCommits } from '../reports/stale.ts';

/** Notes on how the verdict was reached. They do not change it. */
export function notesOf(
  reports: Reports,
  tally: Tally,
  newOnly: boolean,
  { commits, lacksSecrets }: RunContext,
): readonly string[] {
  return [
    newOnly ? notCompared(tally) : undefined,
    commits.length === 0
      ? 'The commit of this run is unknown, so the commits that the SARIF names were not checked.'
      : unknownCommits(reports.runs),
    lacksSecrets
      ? 'This event gets no secrets: tools under without-secrets may be absent.'
      : undefined,
    reports.noFailure > 0
      ? `Results that report no failure (SARIF "kind") are not findings: ${reports.noFailure}.`
      : undefined,
  ].filter((note) => note !== undefined);
}

/** A note on the tools whose findings all count as new. */
function notCompared({ tools, compared }: Tally): string | undefined {
  const names = [...tools.keys()].filter((tool) => !compared.has(tool));
  if (names.length === 0) return undefined;
  const shown = names.slice(0, 20).join(', ');
  return `Only new findings block, but no result of ${shown} has a baselineState: all of them count as new.`;
}
