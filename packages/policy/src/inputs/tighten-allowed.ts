import type { Mistake } from '@ci-actions/inputs';
import type { PolicyContext } from '../in-force/policy-context.ts';
import type { Day } from '../model/days.ts';
import type { Allowance } from '../model/policy.ts';
import type { AllowedJob } from './allowed-kind.ts';

export interface AllowedJobs {
  readonly failures: readonly (AllowedJob | Allowance)[];
  readonly skips: readonly (AllowedJob | Allowance)[];
  /** Expired entries of the file for this workflow; they excuse nothing. */
  readonly expired: readonly Allowance[];
  readonly mistakes: readonly Mistake[];
}

export interface GivenAllowed {
  readonly failures?: readonly AllowedJob[] | undefined;
  readonly skips?: readonly AllowedJob[] | undefined;
}

/**
 * The jobs that are excused in one workflow. With a policy file, its entries, which have an owner and
 * an expiry date; an input may not excuse more. Without a file, the inputs. `workflow` is the path of
 * the workflow file; if it is undefined (unknown), the policy file excuses no job.
 */
export function tightenAllowed(
  policyContext: PolicyContext,
  workflow: string | undefined,
  today: Day,
  { failures = [], skips = [] }: GivenAllowed,
): AllowedJobs {
  if (policyContext.source === 'built-in') return { failures, skips, expired: [], mistakes: [] };
  const { allowedFailures, allowedSkips } = policyContext.policy.jobs;
  const here = (entry: Allowance) =>
    workflow !== undefined && fileName(entry.workflow) === fileName(workflow);
  const valid = (entry: Allowance) => here(entry) && entry.expires >= today;
  const expired = [...allowedFailures, ...allowedSkips].filter(
    (entry) => here(entry) && !valid(entry),
  );
  return {
    failures: allowedFailures.filter(valid),
    skips: allowedSkips.filter(valid),
    expired,
    mistakes: [
      ...more('allowed-failures', failures, allowedFailures.filter(valid), policyContext),
      ...more('allowed-skips', skips, allowedSkips.filter(valid), policyContext),
    ],
  };
}

function more(
  name: string,
  given: readonly AllowedJob[],
  allowed: readonly Allowance[],
  { path }: PolicyContext,
): Mistake[] {
  const known = allowed.map(({ job }) => job).join(', ') || 'none';
  return given
    .filter(({ job }) => !allowed.some((entry) => entry.job === job))
    .map(({ job }) => ({
      name,
      value: job,
      accepted: `the jobs that ${path} allows today under jobs.${name} for this workflow: ${known}`,
    }));
}

/** All workflow files are in one folder; an entry may include or omit it. */
function fileName(path: string): string {
  return path.replace(/^(\.\/)?\.github\/workflows\//, '');
}
