import type { Day } from '../model/days.ts';
import type { Allowance, Decision, Policy, Suppression } from '../model/policy.ts';
import type { UnplacedChange } from './policy-change.ts';

/** Suppressions, believed tools and excused jobs that are new or expire later than before. */
export function decisionChanges(base: Policy, head: Policy, today: Day): UnplacedChange[] {
  return [
    ...longer('suppressions', base.suppressions, head.suppressions, today, suppressionText),
    ...longer(
      'security.incomplete',
      base.security.incomplete,
      head.security.incomplete,
      today,
      ({ tool }) => `an incomplete report of ${tool.toLowerCase()}`,
    ),
    ...longer(
      'jobs.allowed-skips',
      base.jobs.allowedSkips,
      head.jobs.allowedSkips,
      today,
      allowanceText,
    ),
    ...longer(
      'jobs.allowed-failures',
      base.jobs.allowedFailures,
      head.jobs.allowedFailures,
      today,
      allowanceText,
    ),
  ];
}

function longer<T extends Decision>(
  key: string,
  base: readonly T[],
  head: readonly T[],
  today: Day,
  text: (entry: T) => string,
): UnplacedChange[] {
  return head
    .filter(({ expires }) => expires >= today)
    .flatMap((entry) => {
      const until = base
        .filter((other) => text(other) === text(entry))
        .map(({ expires }) => expires)
        .toSorted()
        .at(-1);
      if (until !== undefined && until >= entry.expires) return [];
      const was = until === undefined ? 'absent' : `until ${until}`;
      const now = `${text(entry)}, until ${entry.expires}`;
      return [{ key, was, now, place: entry.line }];
    });
}

/** What the entry covers, for messages and for comparing entries. */
export function suppressionText(entry: Suppression): string {
  const parts = (['tool', 'rule', 'path', 'package', 'fingerprint'] as const).map((name) => {
    const value = entry[name];
    return value === undefined
      ? undefined
      : `${name} ${name === 'tool' ? value.toLowerCase() : value}`;
  });
  return parts.filter((part) => part !== undefined).join(', ');
}

function allowanceText({ workflow, job }: Allowance): string {
  return `job ${job} of ${workflow}`;
}
