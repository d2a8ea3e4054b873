import { suppressor } from '@ci-actions/policy';
import type { Suppression } from '@ci-actions/policy';
import { keptFinding } from '@ci-actions/sarif';
import type { MergedRun } from '@ci-actions/sarif';

/**
 * Marks what the policy excuses, in SARIF's own words: the results stay in the file. The report's
 * own suppressions count first, so that each result is suppressed by one of the two.
 */
export async function suppress(
  runs: readonly MergedRun[],
  entries: readonly Suppression[],
  today: string,
): Promise<void> {
  if (entries.length === 0) return;
  const excuses = await suppressor(entries, today);
  for (const run of runs) {
    for (const result of run.results) {
      if (result.suppressed) continue;
      const entry = excuses.match(keptFinding(result, run));
      if (entry !== undefined) result.suppression = suppressionOf(entry);
    }
  }
}

function suppressionOf({ reason, owner, expires, line }: Suppression) {
  return {
    kind: 'external',
    status: 'accepted',
    justification: reason,
    properties: { 'ci-actions': { owner, expires, policyLine: line } },
  };
}
