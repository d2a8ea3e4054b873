import { builtInPhase } from '../model/policy.ts';
import type { Phase, SuiteRules } from '../model/policy.ts';
import type { PolicyFile } from './describe-policy.ts';

type PhaseEntry = NonNullable<PolicyFile['phases']>[number];

/** Fills the missing keys of each phase, key by key, from the phase before it. */
export function inherit(entries: readonly PhaseEntry[]): Phase[] {
  const phases: Phase[] = [];
  for (const entry of entries) phases.push(phaseAfter(phases.at(-1) ?? builtInPhase, entry));
  return phases;
}

function phaseAfter(before: Phase, { name = '', until, tests, lint, security }: PhaseEntry): Phase {
  return {
    name,
    ...(until !== undefined && { until }),
    tests: {
      empty: tests?.empty ?? before.tests.empty,
      coverage: tests?.coverage ?? before.tests.coverage,
      suites: suitesAfter(before.tests.suites, tests?.suites ?? {}),
    },
    lint: { advisory: lint?.advisory ?? before.lint.advisory },
    security: {
      failOn: { ...before.security.failOn, ...security?.['fail-on'] },
      newOnly: security?.['new-only'] ?? before.security.newOnly,
      advisory: security?.advisory ?? before.security.advisory,
    },
  };
}

type Suites = Readonly<Record<string, Partial<SuiteRules>>>;

function suitesAfter(before: Suites, own: Suites): Suites {
  const names = [...new Set([...Object.keys(before), ...Object.keys(own)])];
  const of = (suites: Suites, name: string) => (Object.hasOwn(suites, name) ? suites[name] : {});
  // fromEntries: an assignment to the name __proto__ would set no key
  return Object.fromEntries(names.map((name) => [name, { ...of(before, name), ...of(own, name) }]));
}
