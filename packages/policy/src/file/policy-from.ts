import type { Place } from '@ci-actions/yaml';
import { builtInPhase } from '../model/policy.ts';
import type {
  Allowance,
  Decision,
  Phase,
  Policy,
  Protection,
  Suppression,
} from '../model/policy.ts';
import { incompleteFrom } from './describe-incomplete.ts';
import type { PolicyFile } from './describe-policy.ts';

type Written<T> = { readonly [K in keyof T]?: T[K] };

/** The policy of a file without mistakes. */
export function policyFrom(
  file: PolicyFile,
  phases: readonly Phase[],
  places: ReadonlyMap<string, Place>,
): Policy {
  return {
    phase: file.phase ?? builtInPhase.name,
    phases,
    security: {
      expect: file.security?.expect ?? [],
      withoutSecrets: file.security?.['without-secrets'] ?? [],
      incomplete: incompleteFrom(file.security?.incomplete),
    },
    suppressions: (file.suppressions ?? []).map(suppression),
    jobs: {
      allowedSkips: (file.jobs?.['allowed-skips'] ?? []).map(allowance),
      allowedFailures: (file.jobs?.['allowed-failures'] ?? []).map(allowance),
    },
    policyChanges: file['policy-changes'] ?? 'report',
    unusedSuppressions: file['unused-suppressions'] ?? 'report',
    ...(file.protection && { protection: protection(file.protection) }),
    lines: Object.fromEntries([...places].map(([path, { line }]) => [path, line])),
  };
}

function suppression(entry: Written<Suppression>): Suppression {
  return { ...entry, ...decision(entry) };
}

function allowance(entry: Written<Allowance>): Allowance {
  return { workflow: entry.workflow ?? '', job: entry.job ?? '', ...decision(entry) };
}

function decision({
  reason = '',
  owner = '',
  expires = '',
  line = 0,
}: Written<Decision>): Decision {
  return { reason, owner, expires, line };
}

function protection(written: NonNullable<PolicyFile['protection']>): Protection {
  const { branch = [], approvals, ...others } = written;
  const entries = Object.entries(others);
  return {
    branch: typeof branch === 'string' ? [branch] : branch,
    ...(approvals !== undefined && { approvals }),
    flags: Object.fromEntries(entries.filter(([, value]) => typeof value === 'boolean')) as Record<
      string,
      boolean
    >,
    lists: Object.fromEntries(entries.filter(([, value]) => typeof value !== 'boolean')) as Record<
      string,
      readonly string[]
    >,
  };
}
