import type { Circumstances } from './circumstances.ts';
import type { Tally } from './ledger.ts';
import type { Reports } from './read-reports.ts';
import { unknownCommits } from './stale.ts';

/** What a reader should know of how the verdict came about; nothing here changes it. */
export function notesOf(
  reports: Reports,
  tally: Tally,
  newOnly: boolean,
  { commits, lacksSecrets }: Circumstances,
): readonly string[] {
  return [
    newOnly && !tally.comparedWithBaseline
      ? 'Only new findings are to block, but no result says how it stands to a baseline: all count as new.'
      : undefined,
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
