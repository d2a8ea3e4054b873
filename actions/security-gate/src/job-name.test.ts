import { describe, expect, it } from '@jest/globals';
import { jobName, nameFits, ofLeg } from './job-name.ts';

it.each([
  ['scan', 'scan', true],
  ['scan (18, linux)', 'scan', true],
  ['call / scan', 'scan', true],
  ['call / scan (18)', 'scan', true],
  ['Scan on linux', 'Scan on ${{ matrix.os }}', true],
  ['scan-all', 'scan', false],
  ['rescan', 'scan', false],
  ['scan+', 'scan+', true],
  ['scann', 'scan+', false],
])('%s may be the job %s: %s', (shown, own, fits) => {
  expect(nameFits(shown, own)).toBe(fits);
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

describe('jobName', () => {
  const files = {
    readText: (path: string) =>
      Promise.resolve(
        path === '.github/workflows/ci.yml'
          ? 'jobs:\n  a: { name: A job, steps: [] }\n'
          : undefined,
      ),
  };
  it.each([
    ['a', 'o/r/.github/workflows/ci.yml@refs/heads/main', 'A job'],
    ['b', 'o/r/.github/workflows/ci.yml@refs/heads/main', undefined],
    ['a', 'o/r/.github/workflows/other.yml@refs/heads/main', undefined],
    ['a', undefined, undefined],
  ])('of %s in %s', async (job, ref, name) => {
    expect(await jobName(job, ref, files)).toBe(name);
  });
});
