import type { ExpectedTool } from '@ci-actions/findings';
import { checked } from '@ci-actions/inputs';
import type { Checked, Values } from '@ci-actions/inputs';
import { tightenExpect } from '@ci-actions/policy';
import type { PolicyContext } from '@ci-actions/policy';
import type { inputs } from './inputs.ts';

/** What must have reported; an `expect` may not let a tool be absent that the policy expects. */
export function check(
  values: Partial<Values<typeof inputs>>,
  policyContext: PolicyContext,
): Checked<readonly ExpectedTool[]> {
  const { now, mistakes } = tightenExpect(policyContext, values.expect);
  return checked(mistakes, now);
}
