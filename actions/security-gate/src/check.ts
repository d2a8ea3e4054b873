import type { ExpectedTool } from '@ci-actions/findings';
import { checked } from '@ci-actions/inputs';
import type { Checked, Mistake, Values } from '@ci-actions/inputs';
import { tightenExpect, tightenSecurity } from '@ci-actions/policy';
import type { SecurityRules, PolicyContext, Tightened } from '@ci-actions/policy';
import type { inputs } from './inputs.ts';

/** What must have reported, and what blocks. */
export interface Strictness {
  readonly expected: readonly ExpectedTool[];
  readonly security: Omit<Tightened<SecurityRules>, 'mistakes'>;
}

/** Refuses inputs that would let pass what the policy file does not, or that nothing would read. */
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

/** Who names a workflow wants its jobs judged: an empty "needs" would judge none of them. */
function withoutNeeds({ workflow, ignore }: Partial<Values<typeof inputs>>): readonly Mistake[] {
  const given = { workflow, ignore: ignore?.join(', ') };
  const accepted = 'nothing without "needs": ${{ toJSON(needs) }}, whose jobs it is about';
  return Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value, accepted }],
  );
}
