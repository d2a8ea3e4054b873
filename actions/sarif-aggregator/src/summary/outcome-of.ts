import type { Outcome } from '@ci-actions/result';
import type { Facts } from './facts.ts';
import { summaryOf } from './summary-of.ts';

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
      message: `${name} did not report; this does not fail the step (${by})`,
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
