import { checked, nearest } from '@ci-actions/inputs';
import type { Checked, Values } from '@ci-actions/inputs';
import type { PolicyContext } from '@ci-actions/policy';
import type { inputs } from './inputs.ts';

const excusing = {
  'allowed-failures': 'allowedFailures',
  'allowed-skips': 'allowedSkips',
} as const;

/**
 * Refuses an excuse for a job that is not in `needs`: it is misspelt or useless. Refuses one for a
 * job that the policy file does not list: it is looser than the file for every workflow and day.
 */
export function check(
  values: Partial<Values<typeof inputs>>,
  policyContext: PolicyContext,
): Checked<undefined> {
  const jobs = values.needs?.map(({ job }) => job);
  const mistakes = (['allowed-failures', 'allowed-skips'] as const).flatMap((name) =>
    (values[name] ?? []).flatMap(({ job }) => {
      if (jobs && !jobs.includes(job)) {
        const accepted = `a job in needs; the nearest is "${nearest(job, jobs)}"`;
        return [{ name, value: job, accepted }];
      }
      const listed = policyContext.policy.jobs[excusing[name]].map((entry) => entry.job);
      if (policyContext.source === 'built-in' || listed.includes(job)) return [];
      const known = listed.join(', ') || 'none';
      const accepted = `a job that ${policyContext.path} lists under jobs.${name}: ${known}`;
      return [{ name, value: job, accepted }];
    }),
  );
  return checked(mistakes, undefined);
}
