import { document, escaped } from '@ci-actions/markdown';
import { endlessPhase, policyFileLine, policyLine } from '@ci-actions/policy';
import type { PolicyContext } from '@ci-actions/policy';
import type { Outcome } from '@ci-actions/result';

/** The policy that an action has read. */
export interface JudgedBy {
  readonly policyContext: PolicyContext;
  /** Whether the action judges by the phase, as one with the input `phase` does. */
  readonly byPhase: boolean;
}

/**
 * Ends the summary with the policy file and phase that judged, and the notices of the inputs and the
 * file, such as a phase that has ended. The one place for all actions; `judgedBy` is undefined if no
 * policy was read.
 */
export function withPolicy(
  outcome: Outcome,
  judgedBy: JudgedBy | undefined,
  inputNotices: readonly string[],
): Outcome {
  const notices = [
    ...inputNotices.map((message) => ({ level: 'notice' as const, message })),
    ...(judgedBy?.policyContext.notices ?? []),
  ];
  if (judgedBy === undefined && notices.length === 0) return outcome;
  const listed = notices.map(({ message }) => `- ${escaped(message, 600)}`).join('\n');
  return {
    ...outcome,
    annotations: [...notices, ...outcome.annotations],
    summary: document(outcome.summary.trimEnd(), judgedBy && policyText(judgedBy, outcome), listed),
  };
}

function policyText({ policyContext, byPhase }: JudgedBy, { next }: Outcome): string {
  const line = byPhase ? policyLine(policyContext) : policyFileLine(policyContext);
  const endless = next === null ? undefined : endlessPhase(policyContext);
  return endless === undefined ? line : `${line} ${endless}`;
}
