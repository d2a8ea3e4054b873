import { describe, expect, it } from '@jest/globals';
import { NotEvaluated } from '@ci-actions/result';
import type { RunFacts } from '@ci-actions/workflow-run';
import { olderAttempts } from './older-attempts.ts';
import type { JobExecution } from './older-attempts.ts';
import type { Provenance } from './provenance.ts';

const facts = { runId: '7', runAttempt: 2 } as RunFacts;
const provenance: Provenance = {
  revisions: [],
  sha: 'a',
  runId: '7',
  attempt: 1,
  job: 'scan',
  matrix: null,
};
const report = (more: Partial<Provenance> = {}) => ({
  tool: 'Bandit',
  target: undefined,
  complete: true,
  where: 'a.sarif',
  provenance: { ...provenance, ...more },
});
const [nine, ten] = ['2026-11-02T09:00:00Z', '2026-11-02T10:00:00Z'];
const execution = (name: string, attempt: number, startedAt: string): JobExecution => ({
  name,
  attempt,
  startedAt,
});
const again = [execution('scan', 1, nine), execution('scan', 2, ten)];

async function judged(run: ReturnType<typeof report>, executions?: readonly JobExecution[]) {
  const { missing, notes } = await olderAttempts([run], facts, {
    executions: executions && (() => Promise.resolve(executions)),
    jobs: () => Promise.resolve([]),
  });
  return { missing: missing.map(({ reason }) => reason), notes: notes.length };
}

describe('SARIF of an older attempt', () => {
  it.each<[string, Partial<Provenance>, JobExecution[], string | undefined]>([
    ['whose job ran again', {}, again, 'its job "scan" has run again since'],
    ['whose job is listed again', {}, [again[0]!, execution('scan', 2, nine)], undefined],
    [
      'whose job is not listed',
      {},
      [execution('other', 1, nine)],
      'lists no execution of its job "scan"',
    ],
    ['that names no job', { job: undefined }, again, 'names no job'],
    ['of a called workflow', {}, [execution('call / scan', 1, nine)], undefined],
    [
      'whose leg ran again',
      { matrix: { os: 'linux' } },
      [
        execution('scan (linux)', 1, nine),
        execution('scan (macos)', 1, nine),
        execution('scan (linux)', 2, ten),
      ],
      'has run again since',
    ],
    [
      'of whose matrix another leg ran again',
      { matrix: { os: 'macos' } },
      [
        execution('scan (linux)', 1, nine),
        execution('scan (macos)', 1, nine),
        execution('scan (linux)', 2, ten),
      ],
      undefined,
    ],
  ])('%s', async (_, more, executions, reason) => {
    const { missing } = await judged(report(more), executions);
    expect(missing).toEqual(reason === undefined ? [] : [expect.stringContaining(reason)]);
  });

  it('is accepted with a note if there is no token', async () => {
    expect(await judged(report())).toEqual({ missing: [], notes: 1 });
  });

  it('is stale if the jobs cannot be read', async () => {
    const { missing } = await olderAttempts([report()], facts, {
      executions: () => Promise.reject(new NotEvaluated('the token may not (403)')),
      jobs: () => Promise.resolve([]),
    });
    expect(missing.map(({ reason }) => reason)).toEqual([
      'is from attempt 1 of this run, and the token may not (403)',
    ]);
  });
});

it.each([
  ['of this attempt', { attempt: 2 }],
  ['of another run', { runId: '6' }],
  ['without a run id', { runId: undefined, attempt: undefined }],
])('SARIF %s needs no request', async (_, more) => {
  expect(await judged(report(more))).toEqual({ missing: [], notes: 0 });
});
