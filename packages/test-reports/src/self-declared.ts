import type { ReportEvent } from './test-case.ts';

/** The report says of its whole run that it failed, and no case of it shows why. */
export function saysItFailed(why: string): ReportEvent {
  return { kind: 'problem', what: `the report says that the run failed: ${why}` };
}

/** The report counts more tests or failures than its cases show. */
export function countsMore(
  what: 'test' | 'failure',
  counted: number,
  shown: number,
  where = '',
): readonly ReportEvent[] {
  if (counted <= shown) return [];
  const who = where === '' ? 'the report' : `the report (${where})`;
  return [
    {
      kind: 'problem',
      what: `${who} counts ${counted === 1 ? `1 ${what}` : `${counted} ${what}s`} and shows ${shown}`,
    },
  ];
}

/**
 * Failures that a report counts: where it shows none they count as numbers, where it shows fewer
 * it contradicts itself.
 */
export function claimedFailures(
  claimed: number,
  shown: number,
  where: string,
  errored = 0,
): readonly ReportEvent[] {
  if (shown > 0 || claimed === 0) return countsMore('failure', claimed, shown);
  const counts = { tests: claimed, passed: 0, failed: claimed, errored, skipped: 0 };
  return [{ kind: 'counted', where, counts }];
}
