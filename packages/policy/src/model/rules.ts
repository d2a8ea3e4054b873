import { valueForTool } from '@ci-actions/findings';
import type { Phase, SecurityRules, SuiteRules } from './policy.ts';
import type { Threshold } from './threshold.ts';

/** The rules for one suite, the `name` of a test-runner step. */
export function suiteRules({ tests }: Phase, suite: string): SuiteRules {
  const own = Object.hasOwn(tests.suites, suite) ? tests.suites[suite] : undefined;
  return { empty: own?.empty ?? tests.empty, coverage: own?.coverage ?? tests.coverage };
}

/** The lowest severity that fails for a tool, by the name that it reports. */
export function failOnOf({ failOn }: Pick<SecurityRules, 'failOn'>, tool: string): Threshold {
  const word = valueForTool(failOn, tool) ?? failOn['default'];
  if (word === undefined) throw new Error('fail-on has no default');
  return word;
}
