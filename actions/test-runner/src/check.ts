import type { Mistake } from '@ci-actions/inputs';
import type { Standing } from '@ci-actions/policy';
import { plan } from './plan.ts';
import type { InputValues } from './plan.ts';
import type { PlanPorts } from './ports.ts';
import { rulesFor } from './rules.ts';

/** What is wrong with the command, its folders, and with inputs looser than the policy. */
export async function check(
  values: Partial<InputValues>,
  standing: Standing,
  ports: PlanPorts,
): Promise<readonly Mistake[]> {
  const planned = await plan(values, ports);
  const { mistakes } = rulesFor(standing, values);
  return 'mistakes' in planned ? [...planned.mistakes, ...mistakes] : mistakes;
}
