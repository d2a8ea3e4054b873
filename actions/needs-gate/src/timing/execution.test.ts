import { describe, expect, it } from '@jest/globals';
import { billableMinutes, executionOf, newestExecutions, wallSeconds } from './execution.ts';
import type { TimedJob } from './execution.ts';

const now = Date.parse('2027-01-01T12:00:00Z');
const job = (more: Partial<TimedJob> = {}): TimedJob => ({
  name: 'test',
  attempt: 1,
  conclusion: 'success',
  createdAt: '2027-01-01T11:00:00Z',
  startedAt: '2027-01-01T11:00:10Z',
  completedAt: '2027-01-01T11:01:11Z',
  labels: ['ubuntu-latest'],
  ...more,
});
const of = (...jobs: readonly Partial<TimedJob>[]) => jobs.map((one) => executionOf(job(one), now));

describe('billableMinutes', () => {
  it.each<[string, readonly Partial<TimedJob>[], number]>([
    ['a minute and a second are two', [{}], 2],
    ['each job is rounded by itself', [{ name: 'a' }, { name: 'b' }], 4],
    ['exactly a minute is one', [{ completedAt: '2027-01-01T11:01:10Z' }], 1],
    ['a self-hosted runner is not billed', [{ labels: ['self-hosted', 'linux'] }], 0],
    ['a skipped job is not billed', [{ conclusion: 'skipped' }], 0],
    ['a cancelled job is billed', [{ conclusion: 'cancelled' }], 2],
    ['a running job is billed until now', [{ conclusion: null, completedAt: null }], 60],
    [
      'both attempts of a job are billed',
      [{}, { attempt: 2, startedAt: '2027-01-01T11:01:00Z' }],
      3,
    ],
    ['a job that a later attempt lists again is billed once', [{}, { attempt: 2 }], 2],
    ['a clock that went back gives no minutes', [{ completedAt: '2027-01-01T10:00:00Z' }], 0],
  ])('%s', (_, jobs, minutes) => {
    expect(billableMinutes(of(...jobs))).toBe(minutes);
  });
});

it('wall time starts with the attempt', () => {
  const both = of({}, { attempt: 2, createdAt: '2027-01-01T11:58:00Z' });
  expect([1, 2, undefined, 3].map((attempt) => wallSeconds(both, attempt, now))).toEqual([
    3600,
    120,
    120,
    undefined,
  ]);
  expect(wallSeconds([], undefined, now)).toBeUndefined();
});

it('keeps the newest attempt of each name', () => {
  const found = newestExecutions(
    of({ attempt: 2, conclusion: 'success' }, { conclusion: 'failure' }),
  );
  expect(found.map(({ conclusion }) => conclusion)).toEqual(['success']);
});
