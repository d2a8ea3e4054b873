import type { Result } from '../model/log.ts';

/** Whether a result reports a failure. Unknown kinds count as failures. */
export function isFailure(result: Result): boolean {
  return result.kind === undefined || !noFailure.has(result.kind);
}

const noFailure = new Set(['pass', 'notApplicable', 'informational', 'open', 'review']);
