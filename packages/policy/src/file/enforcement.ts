import type { Notice } from '../in-force/phase-in-force.ts';
import { lineOf } from '../model/places.ts';
import type { Policy } from '../model/policy.ts';

/**
 * Which actions of this version apply a key and all below it. A key that stands here without one,
 * and is in a file, draws a warning: strictness or leniency that nobody applies is a lie.
 */
export const enforcedBy: Readonly<Record<string, readonly string[]>> = {
  'phases[].tests.empty': ['test-runner'],
  'phases[].tests.coverage': [],
  'phases[].tests.suites.<name>.empty': ['test-runner'],
  'phases[].tests.suites.<name>.coverage': ['test-runner'],
  'phases[].lint.advisory': [],
  'phases[].security.fail-on': ['security-gate'],
  'phases[].security.new-only': ['security-gate'],
  'phases[].security.advisory': ['sarif-aggregator', 'security-gate'],
  'security.expect': ['sarif-aggregator', 'security-gate'],
  'security.without-secrets': ['sarif-aggregator', 'security-gate'],
  suppressions: ['sarif-aggregator', 'security-gate'],
  'jobs.allowed-skips': ['needs-gate', 'security-gate'],
  'jobs.allowed-failures': ['needs-gate', 'security-gate'],
  'policy-changes': ['needs-gate', 'security-gate'],
  'unused-suppressions': ['security-gate'],
  protection: [],
};

/** The actions that apply a key; undefined where it only holds keys that are told apart. */
export function enforcersOf(key: string): readonly string[] | undefined {
  const own = Object.keys(enforcedBy).find(
    (known) => key === known || key.startsWith(`${known}.`) || key.startsWith(`${known}[]`),
  );
  return own === undefined ? undefined : enforcedBy[own];
}

/** One warning for each key of the file that nothing enforces, at the first line where it stands. */
export function unenforced(policy: Policy, file: string, table = enforcedBy): Notice[] {
  const present = Object.keys(policy.lines);
  return Object.entries(table)
    .filter(([, actions]) => actions.length === 0)
    .flatMap(([key]) => {
      const pattern = new RegExp(`^${source(key)}$`);
      const path = present.find((name) => pattern.test(name));
      const line = path === undefined ? undefined : lineOf(policy.lines, path);
      if (line === undefined) return [];
      const message = `no action of this version enforces "${key.replaceAll('[]', '')}", which the policy sets`;
      return [{ level: 'warning' as const, message, file, line }];
    });
}

function source(key: string): string {
  return key.replaceAll('.', '\\.').replaceAll('[]', '\\[\\d+\\]').replaceAll(/<\w+>/g, '.+');
}
