import type { Finding } from '@ci-actions/findings';
import type { Run } from '../model/log.ts';
import type { ReadLog } from '../read/read-log.ts';
import { streamSarif } from '../read/stream-sarif.ts';
import { resultRepair } from '../repair/repair-result.ts';
import { findingOf } from './finding-of.ts';
import { isFailure } from './is-failure.ts';
import { checkoutOf } from './lookup-folders.ts';
import type { Checkout } from './repository-path.ts';
import { ruleOf } from './rule-of.ts';
import { secretKinds } from './secret.ts';

/**
 * Passes on the findings of a log one by one: undefined for a result that reports no failure.
 * Repairs results as a merge does, so that a report and the merged file give the same findings.
 * `folder` is that of the report, relative to the root.
 */
export async function streamFindings(
  open: () => AsyncIterable<string>,
  checkout: Checkout,
  onFinding: (finding: Finding | undefined, run: Run) => void,
  folder?: string,
): Promise<ReadLog> {
  const repairs = new Map<Run, ReturnType<typeof resultRepair>>();
  const repairOf = (run: Run, rooted: boolean) => {
    const known = repairs.get(run);
    if (known !== undefined) return known;
    const own = rooted ? checkout : checkoutOf(run, folder, checkout);
    const made = resultRepair(run, own, () => undefined);
    repairs.set(run, made);
    return made;
  };
  return streamSarif(open, (result, run, rooted) => {
    if (!isFailure(result)) return onFinding(undefined, run);
    const rule = ruleOf(result, run);
    const repaired = repairOf(run, rooted)(result, rule, secretKinds(run)(result, rule));
    onFinding(findingOf(repaired.result, run), run);
  });
}
