import type { Result } from '../model/log.ts';

/**
 * Whether a result is a finding. `open` (the tool cannot tell) and `review` (a person must decide)
 * are findings: nothing says that they passed. Unknown kinds are findings too.
 */
export function isFailure(result: Result): boolean {
  return result.kind === undefined || !noFailure.has(result.kind);
}

const noFailure = new Set(['pass', 'notApplicable', 'informational']);
