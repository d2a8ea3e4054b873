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
    [
      '    name: t (${{ matrix.v }})\n    strategy: { matrix: { v: [1] } }',
      { matrix: true, legs: [{ v: 1 }] },
    ],
    ['    strategy: { matrix: "${{ fromJSON(x) }}" }', { matrix: true, legs: undefined }],
    ['    strategy: ${{ fromJSON(x) }}', { matrix: true, legs: undefined }],
    ['    strategy:', { matrix: false, legs: [{}] }],
    ['    strategy: { fail-fast: false }', { matrix: false, legs: [{}] }],
    ['    uses: ./.github/workflows/a.yml', { calls: true }],
    ['    if: ${{ always() }}', { condition: '${{ always() }}' }],
    ['    if: true', { condition: 'true' }],
    ['    continue-on-error: true', { continueOnError: 'yes', continueOnErrorLine: 4 }],
    ['    continue-on-error: "true"', { continueOnError: 'yes' }],
    ['    continue-on-error: ${{ true }}', { continueOnError: 'yes' }],
    ['    continue-on-error: ${{ false }}', { continueOnError: 'no' }],
    ['    continue-on-error: ${{ matrix.experimental }}', { continueOnError: 'maybe' }],
    ['    continue-on-error: false', { continueOnError: 'no' }],
    ['    continue-on-error:', { continueOnError: 'maybe' }],
  ])('%j', async (text, expected) => {
    expect(await job(text)).toMatchObject(expected);
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
