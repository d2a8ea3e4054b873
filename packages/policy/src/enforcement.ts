import { lineOf } from './places.ts';
import type { Notice } from './phase-in-force.ts';
import type { Policy } from './policy.ts';

/**
 * Which actions of this version apply a key. A key that stands here without one, and is in a
 * file, draws a warning: strictness or leniency that nobody applies is a lie.
 */
export const enforcedBy: Readonly<Record<string, readonly string[]>> = {
  'phases[].tests.empty': ['test-runner'],
  'phases[].tests.coverage': [],
  'phases[].tests.suites.*.empty': ['test-runner'],
  'phases[].tests.suites.*.coverage': [],
  'phases[].lint.advisory': [],
  'phases[].security.fail-on': ['security-gate'],
  'phases[].security.new-only': ['security-gate'],
  'phases[].security.advisory': ['security-gate', 'sarif-aggregator'],
  'security.expect': ['security-gate', 'sarif-aggregator'],
  'security.without-secrets': ['security-gate', 'sarif-aggregator'],
  suppressions: ['security-gate'],
  'jobs.allowed-skips': ['security-gate'],
  'jobs.allowed-failures': ['security-gate'],
  'policy-changes': ['security-gate'],
  'unused-suppressions': ['security-gate'],
  protection: [],
};

/** One warning for each key of the file that nothing enforces, at the first line where it stands. */
export function unenforced(policy: Policy, file: string): Notice[] {
  const present = Object.keys(policy.lines);
  return Object.entries(enforcedBy)
    .filter(([, actions]) => actions.length === 0)
    .flatMap(([key]) => {
      const pattern = new RegExp(`^${source(key)}$`);
      const path = present.find((name) => pattern.test(name));
      const line = path === undefined ? undefined : lineOf(policy.lines, path);
      if (line === undefined) return [];
      const message = `"${key.replaceAll('[]', '')}" is in the policy, but no action of this version enforces it`;
      return [{ level: 'warning' as const, message, file, line }];
    });
}

function source(key: string): string {
  return key.replaceAll('.', '\\.').replaceAll('[]', '\\[\\d+\\]').replaceAll('*', '.+');
}
