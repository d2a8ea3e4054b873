import { emptyCounts } from '@ci-actions/findings';
import type { Severity } from '@ci-actions/findings';
import type { MergedRun, Merger } from '@ci-actions/sarif';

/** Every result of every report, in one of these numbers. */
export interface Tally {
  readonly found: number;
  readonly results: number;
  readonly severities: Readonly<Record<Severity, number>>;
  /** Severities by tool, in the order of names. */
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

/** A number that does not add up is a fault of ours, and then nothing that we say can be believed. */
function verify(tally: Tally): void {
  const { duplicates, noFailure, absent } = tally.dropped;
  const suppressed = tally.suppressedByPolicy + tally.suppressedByReport;
  const accounted = tally.results + suppressed + duplicates + noFailure + absent;
  if (accounted !== tally.found) {
    throw new Error(`${tally.found} results were read, but ${accounted} are accounted for`);
  }
}
