import type { Mistake, Values } from '@ci-actions/inputs';
import { tightenExpect, tightenSecurity } from '@ci-actions/policy';
import type { Standing } from '@ci-actions/policy';
import type { inputs } from './inputs.ts';

/** Inputs that would let pass what the policy file does not, or that nothing would read. */
export function check(
  values: Partial<Values<typeof inputs>>,
  standing: Standing,
): readonly Mistake[] {
  const security = { failOn: values['fail-on'], newOnly: values['new-only'] };
  return [
    ...tightenSecurity(standing, security).mistakes,
    ...tightenExpect(standing, values.expect).mistakes,
    ...(values.needs === undefined ? withoutNeeds(values) : []),
  ];
}

/** Who names a workflow wants its jobs judged: an empty "needs" would judge none of them. */
function withoutNeeds({ workflow, ignore }: Partial<Values<typeof inputs>>): readonly Mistake[] {
  const given = { workflow, ignore: ignore?.join(', ') };
  const accepted = 'nothing without "needs": ${{ toJSON(needs) }}, whose jobs it is about';
  return Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value, accepted }],
  );
}
