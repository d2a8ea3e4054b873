import type { Mistake } from '@ci-actions/inputs';
import type { PolicyContext } from '../in-force/policy-context.ts';
import { looserCoverage } from '../model/looser.ts';
import type { Coverage, Empty, Phase, SuiteRules } from '../model/policy.ts';
import { suiteRules } from '../model/rules.ts';
import { looserInput } from './tighten.ts';
import type { Tightened } from './tighten.ts';

export interface GivenTests {
  readonly empty?: 'policy' | Empty | undefined;
  /** Percent. */
  readonly coverageMin?: number | undefined;
}

/** The rules for one suite: the phase's, tightened by the inputs; without a file, inputs may also loosen them. */
export function tightenTests(
  policyContext: PolicyContext,
  suite: string,
  given: GivenTests,
): Tightened<SuiteRules> {
  const rules = suiteRules(policyContext.phase, suite);
  const empty = given.empty === 'policy' ? undefined : given.empty;
  const { coverageMin } = given;
  const mistakes: Mistake[] = [];
  if (policyContext.source === 'file') {
    if (empty === 'allow' && rules.empty === 'deny') {
      mistakes.push(looserInput('empty', empty, rules.empty, policyContext));
    }
    if (coverageMin !== undefined && looserCoverage(rules.coverage, coverageMin)) {
      const policy = String(rules.coverage);
      mistakes.push(looserInput('coverage-min', String(coverageMin), policy, policyContext));
    }
    const stricter = (phase: Phase) => strictest(suiteRules(phase, suite), empty, coverageMin);
    const now = stricter(policyContext.phase);
    return policyContext.next
      ? { now, next: stricter(policyContext.next), mistakes }
      : { now, mistakes };
  }
  const now = { empty: empty ?? rules.empty, coverage: coverageMin ?? rules.coverage };
  return { now, mistakes };
}

function strictest(rules: SuiteRules, empty?: Empty, coverage: Coverage = 'none'): SuiteRules {
  return {
    empty: empty === 'deny' ? empty : rules.empty,
    coverage: looserCoverage(coverage, rules.coverage) ? coverage : rules.coverage,
  };
}
