import { emptyCounts } from '@ci-actions/findings';
import type { Severity } from '@ci-actions/findings';
import type { MergedRun, Merger } from '@ci-actions/sarif';

/** Counts the results of all reports. Each result is in exactly one of the partial counts. */
export interface Tally {
  readonly found: number;
  readonly results: number;
  readonly severities: Readonly<Record<Severity, number>>;
  /** Severities by tool, ordered by tool name. */
  readonly tools: readonly (readonly [string, Readonly<Record<Severity, number>>])[];
  readonly suppressedByPolicy: number;
  readonly suppressedByReport: number;
  readonly dropped: Merger['dropped'];
}

export function tallyOf(runs: readonly MergedRun[], merging: Merger): Tally {
  const severities = emptyCounts();
  const tools = new Map<string, Record<Severity, number>>();
  const tally = { results: 0, suppressedByPolicy: 0, suppressedByReport: 0 };
  for (const { tool, results } of runs) {
    const own = tools.get(tool) ?? emptyCounts();
    tools.set(tool, own);
    for (const { severity, suppressed, suppression } of results) {
      if (suppressed) tally.suppressedByReport += 1;
      else if (suppression !== undefined) tally.suppressedByPolicy += 1;
      else {
        tally.results += 1;
        severities[severity] += 1;
        own[severity] += 1;
      }
    }
  }
  const whole = {
    ...tally,
    severities,
    tools: [...tools],
    found: merging.found(),
    dropped: merging.dropped,
  };
  verify(whole);
  return whole;
}

/** Counts that do not add up are a bug of ours: throw, as no number can be trusted then. */
function verify(tally: Tally): void {
  const { duplicates, noFailure, absent } = tally.dropped;
  const suppressed = tally.suppressedByPolicy + tally.suppressedByReport;
  const accounted = tally.results + suppressed + duplicates + noFailure + absent;
  if (accounted !== tally.found) {
    throw new Error(`${tally.found} results were read, but ${accounted} are accounted for`);
  }
}
