import { resultOf } from '@ci-actions/result';
import type { Result } from '@ci-actions/result';
import { parseWorkflow } from '@ci-actions/workflows';
import { judgeNeeds } from '../src/judge-needs.ts';
import type { NamedExecution } from '../src/needs-facts.ts';

const sha = '1'.repeat(40);

/** A passed result of the step `unit` in the job `test`. */
export function result(more: Partial<Result> = {}): Result {
  const origin = { action: 'test-runner', version: '1', name: 'unit', job: 'test' };
  const judged = {
    evaluated: true,
    verdict: 'passed',
    phase: null,
    next: null,
    counts: {},
    why: [],
  };
  return { ...resultOf({ ...origin, matrix: null, sha, runAttempt: 1 }, judged, 1), ...more };
}

/** A workflow with the job `test` and a gate, and how the job ended. */
export interface Case {
  /** The parts of the job `test`, which begins on line 2. */
  readonly test: string;
  /** Steps of the gate's own job. */
  readonly gate?: string;
  readonly outputs?: Readonly<Record<string, Result | ''>>;
  readonly reported?: readonly Result[] | undefined;
  readonly executions?: readonly NamedExecution[];
  readonly runAttempt?: number;
  readonly failures?: readonly string[];
  readonly ended?: string;
}

/** Why the gate does not pass. */
export async function why(given: Case) {
  const text = `jobs:
  test: { runs-on: x, ${given.test} }
  gate: { runs-on: x, if: always(), needs: [test], steps: [${given.gate ?? ''}] }
`;
  const parsed = await parseWorkflow(text, 'ci.yml');
  if (!('workflow' in parsed)) throw new Error(JSON.stringify(parsed.mistakes));
  const [, gate] = parsed.workflow.jobs;
  if (!gate) throw new Error('no gate');
  const outputs = Object.entries(given.outputs ?? {}).map(([name, value]) => [
    name,
    value === '' ? '' : JSON.stringify(value),
  ]);
  return judgeNeeds({
    needs: [
      { job: 'test', result: given.ended ?? 'success', outputs: Object.fromEntries(outputs) },
    ],
    workflow: parsed.workflow,
    gate,
    ignore: [],
    allowed: { failures: (given.failures ?? []).map((job) => ({ job })), skips: [] },
    reported: 'reported' in given ? given.reported : [],
    executions: (job) => (job === 'test' ? (given.executions ?? []) : []),
    sha,
    runAttempt: given.runAttempt ?? 1,
  }).why;
}

export const soft = 'continue-on-error: true';
export const unit = `{ id: unit, uses: ./dist/test-runner, ${soft}, with: { name: unit } }`;
export const passing = 'outputs: { r: "${{ steps.unit.outputs.result }}" }';
export const matrix = 'strategy: { matrix: { v: [1, 2, 3] } }';
export const leg = (v: unknown, more: Partial<Result> = {}) => result({ matrix: { v }, ...more });
export const legs = [leg(1), leg(2), leg(3)];
export const ran = (name: string, attempt: number, minute: number): NamedExecution => ({
  name,
  attempt,
  startedAt: `2026-11-02T09:0${minute}:00Z`,
});
