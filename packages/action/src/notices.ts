import { document, escaped } from '@ci-actions/markdown';
import type { PolicyContext } from '@ci-actions/policy';
import type { Outcome } from '@ci-actions/result';

/** Adds the notices of the policy file: a phase that has ended, or ends soon. */
export function withNotices(outcome: Outcome, policyContext: PolicyContext | undefined): Outcome {
  const notices = policyContext?.notices ?? [];
  if (notices.length === 0) return outcome;
  const lines = notices.map(({ message }) => `- ${escaped(message, 600)}`);
  return {
    ...outcome,
    annotations: [...notices, ...outcome.annotations],
    summary: document(outcome.summary.trimEnd(), `**Policy file**\n\n${lines.join('\n')}`),
  };
}
