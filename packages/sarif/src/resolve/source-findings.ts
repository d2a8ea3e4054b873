import type { Finding } from '@ci-actions/findings';
import type { SourceRun } from '../model/source-run.ts';
import { resultRepair } from '../repair/repair-result.ts';
import { normalizeResult } from '../schema/normalize-result.ts';
import { findingOf } from './finding-of.ts';
import { isFailure } from './is-failure.ts';
import { checkoutOf } from './lookup-folders.ts';
import type { Checkout } from './repository-path.ts';
import { ruleOf } from './rule-of.ts';
import { secretKinds } from './secret.ts';

const ignoreRepair = () => undefined;

/**
 * The findings of a run whose results are in memory. Repairs copies, so the results can be merged
 * later. A finding has no path if its result names no place.
 */
export function sourceFindings(
  { run, results }: SourceRun,
  checkout: Checkout,
  folder: string | undefined,
): readonly Finding[] {
  const repair = resultRepair(run, checkoutOf(run, folder, checkout), ignoreRepair);
  return [...results].flatMap((value) => {
    const result = normalizeResult(JSON.parse(JSON.stringify(value)), ignoreRepair);
    if (!isFailure(result)) return [];
    const named = result.locations !== undefined && result.locations.length > 0;
    const rule = ruleOf(result, run);
    const repaired = repair(result, rule, secretKinds(run)(result, rule));
    const finding = findingOf(repaired.result, run);
    return [named ? finding : { ...finding, path: undefined, line: undefined }];
  });
}
