import { checked, nearest } from '@ci-actions/inputs';
import type { Checked, Values } from '@ci-actions/inputs';
import type { PolicyContext } from '@ci-actions/policy';
import type { inputs } from './inputs.ts';

const excusing = {
  'allowed-failures': 'allowedFailures',
  'allowed-skips': 'allowedSkips',
} as const;

/**
 * An excuse for a job that is not in `needs` is misspelt, or excuses nothing; one for a job that
 * the policy file does not list at all is looser than it, whatever the workflow and the day.
 */
export function check(
  values: Partial<Values<typeof inputs>>,
  policyContext: PolicyContext,
): Checked<undefined> {
  const jobs = values.needs?.map(({ job }) => job);
  const mistakes = (['allowed-failures', 'allowed-skips'] as const).flatMap((name) =>
    (values[name] ?? []).flatMap(({ job }) => {
      if (jobs && !jobs.includes(job)) {
        const accepted = `jobs of needs; the nearest is "${nearest(job, jobs)}"`;
        return [{ name, value: job, accepted }];
      }
      const listed = policyContext.policy.jobs[excusing[name]].map((entry) => entry.job);
      if (policyContext.source === 'built-in' || listed.includes(job)) return [];
      const known = listed.join(', ') || 'none';
      const accepted = `the jobs that ${policyContext.path} lists under jobs.${name}: ${known}`;
      return [{ name, value: job, accepted }];
    }),
  );
  return checked(mistakes, undefined);
}
