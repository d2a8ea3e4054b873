import type { Tally } from '../src/tally.ts';

export type Numbers = readonly [passed: number, failed: number, errored: number, skipped: number];

/** What a test of a reader compares. */
export function told({ counts, problems, flaky }: Tally) {
  return { ...counts, problems, flaky };
}

export function expected(
  [passed, failed, errored, skipped]: Numbers,
  problems: readonly string[] = [],
  flaky = 0,
): ReturnType<typeof told> {
  const tests = passed + failed + skipped;
  return { tests, passed, failed, errored, skipped, problems, flaky };
}
