import { nearest } from '@ci-actions/inputs';
import type { Mistake, Values } from '@ci-actions/inputs';
import type { inputs } from './inputs.ts';

/** An excuse for a job that is not in `needs` is misspelt, or excuses nothing. */
export function check(values: Partial<Values<typeof inputs>>): readonly Mistake[] {
  const jobs = values.needs?.map(({ job }) => job);
  if (!jobs) return [];
  return (['allowed-failures', 'allowed-skips'] as const).flatMap((name) =>
    (values[name] ?? [])
      .filter(({ job }) => !jobs.includes(job))
      .map(({ job }) => {
        const accepted = `jobs of needs; the nearest is "${nearest(job, jobs)}"`;
        return { name, value: job, accepted };
      }),
  );
}
