import type { Mistake, Values } from '@ci-actions/inputs';
import { tightenExpect } from '@ci-actions/policy';
import type { Standing } from '@ci-actions/policy';
import type { inputs } from './inputs.ts';

/** An `expect` that would let a tool be absent which the policy file expects. */
export function check(
  values: Partial<Values<typeof inputs>>,
  standing: Standing,
): readonly Mistake[] {
  return tightenExpect(standing, values.expect).mistakes;
}
