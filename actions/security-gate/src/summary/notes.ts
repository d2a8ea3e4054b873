import type { RunContext } from '@ci-actions/workflow-run';
import type { Tally } from '../judge/finding-tally.ts';
import type { Reports } from '../reports/read-reports.ts';
import { unknownCommits } from '../reports/stale.ts';

/** What a reader should know of how the verdict came about; nothing here changes it. */
export function notesOf(
  reports: Reports,
  tally: Tally,
  newOnly: boolean,
  { commits, lacksSecrets }: RunContext,
): readonly string[] {
  return [
    newOnly ? notCompared(tally) : undefined,
    commits.length === 0
      ? 'The commit of this run is not known: whether the SARIF is of it was not compared.'
      : unknownCommits(reports.runs),
    lacksSecrets
      ? 'This event gets no secrets: tools under without-secrets may be absent.'
      : undefined,
    reports.noFailure > 0
      ? `${reports.noFailure} results report no failure (SARIF "kind") and are no findings.`
      : undefined,
  ].filter((note) => note !== undefined);
}

/** Why a tool's findings all count as new. */
function notCompared({ tools, compared }: Tally): string | undefined {
  const names = [...tools.keys()].filter((tool) => !compared.has(tool));
  if (names.length === 0) return undefined;
  const shown = names.slice(0, 20).join(', ');
  return `Only new findings are to block, but no result of ${shown} says how it stands to a baseline: all of them count as new.`;
}
