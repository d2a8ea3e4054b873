import { expect, it } from '@jest/globals';
import { executionsByJob } from './executions-by-job.ts';
import type { WorkflowJob } from './workflow.ts';

const job = (id: string, more: Partial<WorkflowJob> = {}): WorkflowJob => ({
  id,
  line: 1,
  name: id,
  needs: [],
  continueOnError: 'no',
  matrix: false,
  calls: false,
  legs: undefined,
  stepIds: [],
  ourSteps: [],
  outputs: [],
  ...more,
});
const jobs = [
  job('lint'),
  job('test', { matrix: true }),
  job('one', { name: 'test (1)' }),
  job('named', { name: 'Unit (${{ matrix.v }}) on ${{ matrix.os }}', matrix: true }),
  job('shared', { name: 'Shared', calls: true }),
  job('both', { name: 'Both', calls: true, matrix: true }),
  job('templated', { name: 'Call ${{ inputs.x }}', calls: true }),
];

it.each([
  ['lint', 'lint'],
  ['lint (1)', undefined],
  ['test (2, linux)', 'test'],
  ['test (1)', 'one'],
  ['test', 'test'],
  ['Unit (3.12) on linux', 'named'],
  ['Unit (3.12)', undefined],
  ['Shared / build', 'shared'],
  ['Shared', 'shared'],
  ['Both (1) / build', 'both'],
  ['Call this / build', 'templated'],
  ['other', undefined],
  ['', undefined],
])('%j belongs to job %s', (name, id) => {
  expect([...executionsByJob(jobs, [{ name }]).keys()]).toEqual(id === undefined ? [] : [id]);
});

it('matches a name with many expressions without backtracking', () => {
  const many = job('many', { name: 'a${{ x }}'.repeat(400), matrix: true });
  const execution = { name: 'a'.repeat(5000) };
  expect(executionsByJob([many], [execution]).get('many')).toHaveLength(1);
});
