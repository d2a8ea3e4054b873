import { resultOf } from '@ci-actions/result';
import type { Result } from '@ci-actions/result';
import { sha } from './judged-fixture.ts';

/** A result line of a test-runner step in the job `test`. */
export function resultLine(more: Partial<Result> = {}): string {
  const result = resultOf(
    {
      action: 'test-runner',
      version: '0.1.0',
      name: 'unit',
      job: 'test',
      matrix: null,
      sha,
      runAttempt: 1,
    },
    {
      evaluated: true,
      verdict: 'passed',
      phase: 'default',
      next: null,
      counts: { tests: 12, passed: 12, failed: 0 },
      why: [],
    },
    1200,
  );
  return JSON.stringify({ ...result, ...more });
}
