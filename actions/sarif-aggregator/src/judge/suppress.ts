import { suppressor } from '@ci-actions/policy';
import type { Suppression } from '@ci-actions/policy';
import { keptFinding, withMarks } from '@ci-actions/sarif';
import type { KeptResult, MergedRun } from '@ci-actions/sarif';

/**
 * The runs with what the policy excuses marked, in SARIF's own words: the results stay in the file.
 * The report's own suppressions count first, so that each result is suppressed by one of the two.
 */
export async function suppressed(
  runs: readonly MergedRun[],
  entries: readonly Suppression[],
  today: string,
): Promise<readonly MergedRun[]> {
  if (entries.length === 0) return runs;
  const excuses = await suppressor(entries, today);
  const marks = new Map<KeptResult, Suppression>();
  for (const run of runs) {
    for (const result of run.results) {
      if (result.suppressed) continue;
      const entry = excuses.match(keptFinding(result, run));
      if (entry !== undefined) marks.set(result, entry);
    }
  }
  return withMarks(runs, marks, (result, entry) => ({
    ...result,
    suppression: suppressionOf(entry),
  }));
}

function suppressionOf({ reason, owner, expires, line }: Suppression) {
  return {
    kind: 'external',
    status: 'accepted',
    justification: reason,
    properties: { 'ci-actions': { owner, expires, policyLine: line } },
  };
}
