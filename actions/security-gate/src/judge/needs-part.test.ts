import { describe, expect, it } from '@jest/globals';
import { NotEvaluated, resultOf } from '@ci-actions/result';
import { outcome, sha } from '../../test/gate.ts';
import { log, toolRun } from '../../test/sarif.ts';

const workflow = `jobs:
  scan:
    strategy: { matrix: { os: '\${{ fromJSON(vars.OS) }}' } }
    outputs: { result: '\${{ steps.s.outputs.result }}' }
    steps: [{ id: s, uses: org/ci-actions/test-runner@v1 }]
  docs: { steps: [] }
  gate: { needs: [scan, docs], if: '!cancelled()', steps: [] }
`;
const result = JSON.stringify(
  resultOf(
    {
      action: 'test-runner',
      version: '0.1.0',
      name: 'test-runner',
      job: 'scan',
      matrix: { os: 'linux' },
      sha,
      runAttempt: 1,
    },
    { evaluated: true, verdict: 'passed', phase: null, next: null, counts: {}, why: [] },
    1,
  ),
);
const needs = (docs: string) =>
  JSON.stringify({
    scan: { result: 'success', outputs: { result } },
    docs: { result: docs, outputs: {} },
  });
const files = { 'a.sarif': log(toolRun('T')), '.github/workflows/ci.yml': workflow };
const legs = ['scan (linux)', 'scan (macos)', 'docs', 'gate'].map((name) => ({
  name,
  attempt: 1,
  startedAt: '2026-11-02T09:00:00Z',
}));
const policy = (expires: string) => `version: 1
phase: a
phases: [{ name: a }]
jobs:
  allowed-skips: [{ workflow: ci.yml, job: docs, reason: only when docs change, owner: o, expires: ${expires} }]
`;

describe('judging needs', () => {
  it.each([
    ['from the jobs API', () => Promise.resolve(legs), '1 of 2 matrix legs reported'],
    [
      'without permission to list jobs',
      () => Promise.reject(new NotEvaluated('403')),
      '1 matrix leg reported; the total is unknown',
    ],
    ['without a token', undefined, '1 matrix leg reported; the total is unknown'],
  ])('counts the legs of a matrix %s', async (_, executions, remark) => {
    const { green, summary, annotations } = await outcome({
      files,
      inputs: { needs: needs('success') },
      ports: { executions },
    });
    expect(green).toBe(true);
    expect(summary).toContain(remark);
    expect(annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', file: '.github/workflows/ci.yml', line: 7 }),
    );
  });

  it.each([
    ['2026-11-02', true],
    ['2026-11-01', false],
  ])('applies an excuse of the policy that expires on %s: green %s', async (expires, green) => {
    const judged = await outcome({
      files,
      inputs: { needs: needs('skipped') },
      policy: policy(expires),
    });
    expect(judged.green).toBe(green);
    expect(judged.summary).toContain(green ? 'only when docs change' : 'was skipped');
  });

  it('gives each reason once and annotates its line', async () => {
    const soft = workflow.replace('test-runner@v1', 'test-runner@v1, continue-on-error: true');
    const { summary, annotations, why } = await outcome({
      files: { ...files, '.github/workflows/ci.yml': soft },
      inputs: { needs: needs('cancelled') },
      ports: { executions: () => Promise.resolve(legs) },
    });
    const hides =
      'job "scan" can hide a failure: its step test-runner "test-runner" has continue-on-error (.github/workflows/ci.yml:5), and 1 of 2 matrix legs did not deliver its result: scan (macos); remove continue-on-error, or judge this job by needs-gate, which reads the result.json of each leg ("results")';
    expect(why).toEqual([hides, 'job "docs" was cancelled; a cancellation cannot be excused']);
    expect(annotations).toContainEqual({
      level: 'error',
      message: hides,
      file: '.github/workflows/ci.yml',
      line: 5,
    });
    for (const once of ['can hide a failure', 'was cancelled']) {
      expect(summary.split(once)).toHaveLength(2);
    }
  });

  it('is not evaluated if the workflow file does not exist', async () => {
    const { green, evaluated, why } = await outcome({
      files: { 'a.sarif': log(toolRun('T')) },
      inputs: { needs: needs('success') },
    });
    expect({ green, evaluated }).toEqual({ green: false, evaluated: false });
    expect(why[0]).toMatch(/^needs: the workflow file .* does not exist/);
  });
});
