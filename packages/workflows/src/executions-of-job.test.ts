import { describe, expect, it } from '@jest/globals';
import { executionsOfJob, ofLeg, runningJobs } from './executions-of-job.ts';

const workflow = `jobs:
  scan: { name: 'Scan on \${{ matrix.os }}', strategy: { matrix: { os: [a, b] } }, steps: [] }
  call: { uses: ./.github/workflows/called.yml }
`;
const files = {
  readText: (path: string) =>
    Promise.resolve(path === '.github/workflows/ci.yml' ? workflow : undefined),
};
const ref = (name: string) => `o/r/.github/workflows/${name}@refs/heads/main`;

describe('executionsOfJob', () => {
  it.each([
    ['scan', ['Scan on a', 'Scan on b']],
    ['call', ['call / inner', 'call / inner (1)']],
    ['inner', ['call / inner', 'call / inner (1)']],
    ['other', []],
  ])('of %s', async (job, expected) => {
    const jobs = await runningJobs(ref('ci.yml'), files);
    const all = ['Scan on a', 'Scan on b', 'call / inner', 'call / inner (1)', 'inner2'];
    const executions = all.map((name) => ({ name }));
    expect(executionsOfJob(job, jobs, executions).map(({ name }) => name)).toEqual(expected);
  });
});

it.each([
  [{ node: 18, os: 'linux' }, ['t (18, linux)']],
  [{ node: 22 }, ['t (22, linux)']],
  [{ node: 99 }, ['t (18, linux)', 't (22, linux)']],
  [null, ['t (18, linux)', 't (22, linux)']],
])('the leg %j', (matrix, names) => {
  const named = [{ name: 't (18, linux)' }, { name: 't (22, linux)' }];
  expect(ofLeg(named, matrix).map(({ name }) => name)).toEqual(names);
});

it.each([[ref('other.yml')], ['nonsense'], [undefined]])('finds no jobs for %s', async (text) => {
  expect(await runningJobs(text, files)).toEqual([]);
});
