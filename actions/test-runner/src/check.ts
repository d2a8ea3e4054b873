import type { Mistake } from '@ci-actions/inputs';
import type { Standing } from '@ci-actions/policy';
import { plan } from './plan/plan.ts';
import type { InputValues } from './plan/plan.ts';
import type { PlanPorts } from './ports.ts';
import { rulesFor } from './judge/rules.ts';

/** What is wrong with the command and its folders, whatever the policy says. */
export async function checkCommand(
  values: Partial<InputValues>,
  ports: PlanPorts,
): Promise<readonly Mistake[]> {
  const planned = await plan(values, ports);
  return 'mistakes' in planned ? planned.mistakes : [];
}

/** Inputs that are looser than the policy. */
export function checkRules(values: Partial<InputValues>, standing: Standing): readonly Mistake[] {
  return rulesFor(standing, values).mistakes;
}
