import type { Mistake, Values } from '@ci-actions/inputs';
import { tightenExpect, tightenSecurity } from '@ci-actions/policy';
import type { Standing } from '@ci-actions/policy';
import type { inputs } from './inputs.ts';

/** Inputs that would let pass what the policy file does not. */
export function check(
  values: Partial<Values<typeof inputs>>,
  standing: Standing,
): readonly Mistake[] {
  const security = { failOn: values['fail-on'], newOnly: values['new-only'] };
  return [
    ...tightenSecurity(standing, security).mistakes,
    ...tightenExpect(standing, values.expect).mistakes,
  ];
}
