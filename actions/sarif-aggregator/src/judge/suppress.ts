import { suppressor } from '@ci-actions/policy';
import type { Suppression } from '@ci-actions/policy';
import { keptFinding, withMarks } from '@ci-actions/sarif';
import type { KeptResult, MergedRun } from '@ci-actions/sarif';

/**
 * Adds a SARIF suppression to each result that the policy suppresses. The results stay in the file.
 * Results that the report itself suppresses are skipped, so that each counts once.
 */
export async function suppressed(
  runs: readonly MergedRun[],
  entries: readonly Suppression[],
  today: string,
): Promise<readonly MergedRun[]> {
  if (entries.length === 0) return runs;
  const matcher = await suppressor(entries, today);
  const marks = new Map<KeptResult, Suppression>();
  for (const run of runs) {
    for (const result of run.results) {
      if (result.suppressed) continue;
      const entry = matcher.match(keptFinding(result, run));
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
