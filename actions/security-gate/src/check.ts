import type { ExpectedTool } from '@ci-actions/findings';
import { checked } from '@ci-actions/inputs';
import type { Checked, Mistake, Values } from '@ci-actions/inputs';
import { tightenExpect, tightenSecurity } from '@ci-actions/policy';
import type { SecurityRules, PolicyContext, Tightened } from '@ci-actions/policy';
import type { inputs } from './inputs.ts';

/** Which tools must report, and which findings block. */
export interface Strictness {
  readonly expected: readonly ExpectedTool[];
  readonly security: Omit<Tightened<SecurityRules>, 'mistakes'>;
}

/** Rejects inputs that are looser than the policy file, and inputs that would have no effect. */
export function check(
  values: Partial<Values<typeof inputs>>,
  policyContext: PolicyContext,
): Checked<Strictness> {
  const given = { failOn: values['fail-on'], newOnly: values['new-only'] };
  const security = tightenSecurity(policyContext, given);
  const expect = tightenExpect(policyContext, values.expect);
  const mistakes = [
    ...security.mistakes,
    ...expect.mistakes,
    ...(values.needs === undefined ? withoutNeeds(values) : []),
  ];
  return checked(mistakes, { expected: expect.now, security });
}

/** Without "needs" no job is judged, so "workflow" and "ignore" would have no effect. */
function withoutNeeds({ workflow, ignore }: Partial<Values<typeof inputs>>): readonly Mistake[] {
  const given = { workflow, ignore: ignore?.join(', ') };
  const accepted = 'no value unless "needs" is set to ${{ toJSON(needs) }}';
  return Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value, accepted }],
  );
}
