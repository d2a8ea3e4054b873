import type { Result } from '../model/log.ts';

/** A result of kind `pass`, `notApplicable` and the like reports no failure. */
export function isFailure(result: Result): boolean {
  return result.kind === undefined || !noFailure.has(result.kind);
}

const noFailure = new Set(['pass', 'notApplicable', 'informational', 'open', 'review']);
