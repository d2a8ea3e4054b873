import { needsAnnotations } from '@ci-actions/needs';
import { policyChangeAnnotations } from '@ci-actions/policy';
import type { Annotation, Outcome } from '@ci-actions/result';
import { overLimits } from '../timing/timing.ts';
import type { Judged } from './judged.ts';
import { summaryOf } from './summary-of.ts';

export function outcomeOf(judged: Judged): Outcome {
  const { judgement, timing, limits, changes } = judged;
  const { rows, failed, skipped, cancelled } = judgement;
  const denied = changes.denied
    ? [
        `the change loosens ${judged.policyPath}, and the policy of the base has policy-changes: deny`,
      ]
    : [];
  const why = [...judgement.why, ...judged.wrongFiles, ...denied, ...overLimits(timing, limits)];
  const passed = why.length === 0;
  return {
    verdict: passed ? 'passed' : 'failed',
    green: passed,
    evaluated: true,
    why,
    phase: null,
    next: null,
    counts: {
      failed,
      skipped,
      cancelled,
      minutes: timing.minutes,
      wall: timing.wall,
      jobs: rows.length,
      excused: rows.filter(({ excuse }) => excuse !== undefined).length,
      results: rows.reduce((sum, { results }) => sum + results.length, 0),
    },
    outputs: {},
    summary: summaryOf(judged, why),
    annotations: annotations(judged),
  };
}

function annotations({ judgement, workflow, changes, policyPath }: Judged): Annotation[] {
  return [
    ...needsAnnotations(judgement, workflow.path),
    ...policyChangeAnnotations(changes, policyPath),
  ];
}
