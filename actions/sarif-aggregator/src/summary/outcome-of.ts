import type { Outcome } from '@ci-actions/result';
import type { MergedRun } from '@ci-actions/sarif';
import type { Gathered } from '../gather/gather.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { MissingReport } from '../judge/missing-reports.ts';
import { summaryOf } from './summary-of.ts';
import type { Tally } from '../judge/tally.ts';

/** All that is known at the end. */
export interface Facts {
  readonly gathered: Gathered;
  readonly runs: readonly MergedRun[];
  readonly missing: readonly MissingReport[];
  readonly tally: Tally;
  readonly judgement: Judgement;
  readonly phase: string;
  /** The merged file, as it is shown. */
  readonly output: string;
  /** Where a reader sees a line of a file; undefined where there is no such place. */
  readonly link: (path: string, line: number | undefined) => string | undefined;
}

export function outcomeOf(facts: Facts): Outcome {
  const { judgement, missing, tally, output } = facts;
  return {
    verdict: judgement.verdict,
    green: judgement.green,
    evaluated: true,
    why: judgement.why,
    phase: facts.phase,
    next: judgement.next,
    counts: countsOf(facts),
    outputs: {
      sarif: output,
      tools: tally.tools.map(([tool]) => tool).join(', '),
      missing: missing.map(({ name }) => name).join(', '),
    },
    summary: summaryOf(facts),
    annotations: judgement.excused.map(([{ name }, by]) => ({
      level: 'warning',
      message: `${name} did not report; this does not fail here (${by})`,
    })),
  };
}

function countsOf({ tally, gathered }: Facts): Record<string, number> {
  const { duplicates, noFailure, absent } = tally.dropped;
  return {
    results: tally.results,
    ...tally.severities,
    suppressed: tally.suppressedByPolicy + tally.suppressedByReport,
    dropped: duplicates + noFailure + absent,
    found: tally.found,
    reports: gathered.read.length,
    refused: gathered.refused.length,
    'suppressed-by-policy': tally.suppressedByPolicy,
    'suppressed-by-report': tally.suppressedByReport,
    'dropped-duplicates': duplicates,
    'dropped-no-failure': noFailure,
    'dropped-absent': absent,
  };
}
