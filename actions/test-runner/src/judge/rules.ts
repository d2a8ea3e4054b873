import { checked } from '@ci-actions/inputs';
import type { Checked } from '@ci-actions/inputs';
import { tightenTests } from '@ci-actions/policy';
import type { Phase, PolicyContext } from '@ci-actions/policy';
import type { InputValues } from '../plan/plan.ts';
import type { Rules } from './judge.ts';

export interface PhaseRules extends Rules {
  /** Name of the phase. */
  readonly phase: string;
}

export interface PolicyRules {
  readonly now: PhaseRules;
  /** Absent in the last phase. */
  readonly next?: PhaseRules;
}

/** The rules of this phase and the next for the suite with the step's name. Inputs only tighten them. */
export function rulesFor(
  values: Partial<InputValues>,
  policyContext: PolicyContext,
): Checked<PolicyRules> {
  const suite = values.name ?? 'test-runner';
  const tightened = tightenTests(policyContext, suite, { empty: values.empty });
  const rules = (phase: Phase, empty: 'allow' | 'deny'): PhaseRules => ({
    phase: phase.name,
    empty,
    expectTests: values['expect-tests'],
  });
  const now = rules(policyContext.phase, tightened.now.empty);
  const { mistakes } = tightened;
  if (!policyContext.next || !tightened.next) return checked(mistakes, { now });
  return checked(mistakes, { now, next: rules(policyContext.next, tightened.next.empty) });
}
