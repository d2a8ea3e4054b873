import { checked } from '@ci-actions/inputs';
import type { Checked } from '@ci-actions/inputs';
import { suiteNeedsCoverage, suiteRules, tightenTests } from '@ci-actions/policy';
import type { Phase, Standing } from '@ci-actions/policy';
import type { Rules } from './judge.ts';
import type { InputValues } from '../plan/plan.ts';

export interface PhaseRules extends Rules {
  /** Its name. */
  readonly phase: string;
}

export interface StandingRules {
  readonly now: PhaseRules;
  /** Absent in the last phase. */
  readonly next?: PhaseRules;
}

/** What this phase and the next ask of the suite that the step's name names; no input is looser. */
export function rulesFor(values: Partial<InputValues>, standing: Standing): Checked<StandingRules> {
  const suite = values.name ?? 'test-runner';
  const tightened = tightenTests(standing, suite, { empty: values.empty });
  const rules = (phase: Phase, empty: 'allow' | 'deny'): PhaseRules => ({
    phase: phase.name,
    empty,
    namedCoverage: namedCoverage(phase, suite),
    expectTests: values['expect-tests'],
  });
  const now = rules(standing.phase, tightened.now.empty);
  const { mistakes } = tightened;
  if (!standing.next || !tightened.next) return checked(mistakes, { now });
  return checked(mistakes, { now, next: rules(standing.next, tightened.next.empty) });
}

function namedCoverage(phase: Phase, suite: string): number | undefined {
  if (!suiteNeedsCoverage(phase, suite)) return undefined;
  const { coverage } = suiteRules(phase, suite);
  return coverage === 'none' ? undefined : coverage;
}
