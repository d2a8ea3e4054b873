import { describe, expect, it } from '@jest/globals';
import { parseWorkflow } from './parse-workflow.ts';
import type { WorkflowJob } from './workflow.ts';

async function job(text: string): Promise<WorkflowJob | undefined> {
  const parsed = await parseWorkflow(`on: push\njobs:\n  x:\n${text}`, 'ci.yml');
  return 'workflow' in parsed ? parsed.workflow.jobs[0] : undefined;
}

describe('parseWorkflow', () => {
  it.each([
    ['    runs-on: x', { id: 'x', name: 'x', line: 3, needs: [], matrix: false, calls: false }],
    ['    needs: a', { needs: ['a'] }],
    ['    needs: [a, b]', { needs: ['a', 'b'] }],
    ['    name: t (${{ matrix.v }})\n    strategy: { matrix: { v: [1] } }', { matrix: true }],
    ['    strategy: { matrix: "${{ fromJSON(x) }}" }', { matrix: true }],
    ['    strategy: { fail-fast: false }', { matrix: false }],
    ['    uses: ./.github/workflows/a.yml', { calls: true }],
    ['    if: ${{ always() }}', { condition: '${{ always() }}' }],
    ['    if: true', { condition: 'true' }],
    ['    continue-on-error: true', { continueOnError: 'yes' }],
    ['    continue-on-error: "true"', { continueOnError: 'yes' }],
    ['    continue-on-error: ${{ true }}', { continueOnError: 'yes' }],
    ['    continue-on-error: ${{ false }}', { continueOnError: 'no' }],
    ['    continue-on-error: ${{ matrix.experimental }}', { continueOnError: 'maybe' }],
    ['    continue-on-error: false', { continueOnError: 'no' }],
    ['    continue-on-error:', { continueOnError: 'maybe' }],
  ])('%j', async (text, expected) => {
    expect(await job(text)).toMatchObject(expected);
  });

  const steps = (uses: string, output: string) =>
    `    outputs: { out: "${output}" }\n    steps:\n      - { id: s, uses: ${uses} }\n      - run: true\n`;
  it.each([
    ['org/ci-actions/test-runner@v1', '${{ steps.s.outputs.result }}', ['out']],
    ['./dist/sarif-aggregator', '${{steps.s.outputs.result}}', ['out']],
    ['./dist/sarif-aggregator', '${{ steps.s.outputs.result || steps.t.outputs.result }}', ['out']],
    ['./dist/test-runner', "${{ steps['s'].outputs['result'] }}", ['out']],
    ['./dist/test-runner', '${{ steps.s.outputs.result-file }}', []],
    ['actions/github-script@v8', '${{ steps.s.outputs.result }}', []],
    ['org/ci-actions/no-such-action@v1', '${{ steps.s.outputs.result }}', []],
    ['org/ci-actions/test-runner@v1', '${{ steps.s.outputs.results }}', []],
    ['org/ci-actions/test-runner@v1', '${{ steps.renamed.outputs.result }}', ['out']],
    ['org/ci-actions/test-runner@v1', '${{ steps.s.outputs.verdict }}', []],
  ])('%s with %s declares %j', async (uses, output, declared) => {
    expect((await job(steps(uses, output)))?.declared).toEqual(declared);
  });

  it.each([
    ['{ uses: o/ci-actions/needs-gate@v1, continue-on-error: true }', true],
    ['{ uses: o/ci-actions/security-gate@v1, continue-on-error: "${{ x }}" }', true],
    ['{ uses: o/ci-actions/needs-gate@v1 }', false],
    ['{ uses: o/other@v1, continue-on-error: true }', false],
  ])('the step %s hides a failed gate: %s', async (step, expected) => {
    expect((await job(`    steps:\n      - ${step}`))?.gateMayFail).toBe(expected);
  });

  it.each([
    ['broken YAML', 'jobs: [a'],
    ['no jobs', 'on: push'],
    ['jobs that are a list', 'jobs: [a]'],
    ['a tag in place of an expression', 'jobs: { a: { if: !cancelled() } }'],
  ])('refuses %s', async (_, text) => {
    expect(await parseWorkflow(text, 'ci.yml')).toHaveProperty('mistakes');
  });
});
