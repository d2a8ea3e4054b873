import { daysBetween } from '@ci-actions/policy';
import type { PolicyContext, Suppressor } from '@ci-actions/policy';
import type { SuppressionState } from './judgement.ts';
import type { Objection } from './verdict.ts';

const soonDays = 30;

/**
 * `tools` have a complete run. An entry of another tool is never unused: that tool may have findings
 * that were not reported. If a tool is missing (`toolMissing`), an entry that names no tool is not either.
 */
export function suppressionState(
  { policy, path }: PolicyContext,
  suppressor: Suppressor,
  tools: readonly string[],
  toolMissing: boolean,
  today: string,
): SuppressionState {
  const runningOut = policy.suppressions.filter(({ expires }) => {
    const left = daysBetween(today, expires);
    return left >= 0 && left <= soonDays;
  });
  const { expired } = suppressor;
  const unused = suppressor.unused(tools).filter(({ tool }) => tool !== undefined || !toolMissing);
  return { path, expired, unused, runningOut };
}

/** An unused suppression fails the gate if the policy sets `unused-suppressions: deny`. */
export function objectionsOfUnused(
  { policy, path }: PolicyContext,
  { unused }: SuppressionState,
): readonly Objection[] {
  if (policy.unusedSuppressions !== 'deny') return [];
  return unused.map(({ line }) => ({
    why: `the suppression at ${path}:${line} matches nothing; remove it (unused-suppressions: deny)`,
    judged: true,
  }));
}
