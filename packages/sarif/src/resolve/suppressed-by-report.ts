import type { Result } from '../model/log.ts';

/**
 * Whether the report itself excuses the result: every suppression must hold, one under review or
 * rejected leaves the result as it is (SARIF 3.27.23). Those that the aggregator wrote for the
 * policy do not count: the policy is applied anew.
 */
export function suppressedByReport({ suppressions }: Result): boolean {
  if (!Array.isArray(suppressions)) return false;
  const own = suppressions.filter((s) => s.properties?.['ci-actions'] === undefined);
  return own.length > 0 && own.every(({ status }) => status === undefined || status === 'accepted');
}
