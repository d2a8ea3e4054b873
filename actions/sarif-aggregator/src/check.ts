import type { ExpectedTool } from '@ci-actions/findings';
import { checked } from '@ci-actions/inputs';
import type { Checked, Values } from '@ci-actions/inputs';
import { tightenExpect } from '@ci-actions/policy';
import type { PolicyContext } from '@ci-actions/policy';
import type { inputs } from './inputs.ts';

/** The tools that must report. The input `expect` can add to the policy's tools, not remove any. */
export function check(
  values: Partial<Values<typeof inputs>>,
  policyContext: PolicyContext,
): Checked<readonly ExpectedTool[]> {
  const { now, mistakes } = tightenExpect(policyContext, values.expect);
  return checked(mistakes, now);
}
