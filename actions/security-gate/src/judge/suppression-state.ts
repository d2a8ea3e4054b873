import { daysBetween } from '@ci-actions/policy';
import type { PolicyContext, Suppressor } from '@ci-actions/policy';
import type { SuppressionState } from './judgement.ts';
import type { Objection } from './verdict.ts';

const soonDays = 30;

/**
 * `tools`: those of which a run can be believed; of others it is not known what is unused, nor, where
 * one is missing (`incomplete`), whether an entry for any tool is.
 */
export function suppressionState(
  { policy, path }: PolicyContext,
  suppressor: Suppressor,
  tools: readonly string[],
  incomplete: boolean,
  today: string,
): SuppressionState {
  const runningOut = policy.suppressions.filter(({ expires }) => {
    const left = daysBetween(today, expires);
    return left >= 0 && left <= soonDays;
  });
  const { expired } = suppressor;
  const unused = suppressor.unused(tools).filter(({ tool }) => tool !== undefined || !incomplete);
  return { path, expired, unused, runningOut };
}

/** An entry that nothing needs any more fails the gate where the policy wants it so. */
export function objectionsOfUnused(
  { policy, path }: PolicyContext,
  { unused }: SuppressionState,
): readonly Objection[] {
  if (policy.unusedSuppressions !== 'deny') return [];
  return unused.map(({ line }) => ({
    why: `the suppression at ${path}:${line} matches nothing, and unused-suppressions is deny`,
    judged: true,
  }));
}
