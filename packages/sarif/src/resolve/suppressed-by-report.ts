import type { Result } from '../model/log.ts';

/**
 * Whether the report itself suppresses the result. All suppressions must be accepted: one that is
 * under review or rejected makes the result count (SARIF 3.27.23). Suppressions that the aggregator
 * wrote for the policy are ignored, as the policy is applied again.
 */
export function suppressedByReport({ suppressions }: Result): boolean {
  if (!Array.isArray(suppressions)) return false;
  const own = suppressions.filter((s) => s.properties?.['ci-actions'] === undefined);
  return own.length > 0 && own.every(({ status }) => status === undefined || status === 'accepted');
}
