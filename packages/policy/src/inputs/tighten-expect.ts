import { sameTool } from '@ci-actions/findings';
import type { ExpectedTool } from '@ci-actions/findings';
import type { Mistake } from '@ci-actions/inputs';
import type { PolicyContext } from '../in-force/policy-context.ts';
import { expectedText } from './expect-kind.ts';

export interface TightenedExpect {
  readonly now: readonly ExpectedTool[];
  readonly mistakes: readonly Mistake[];
}

/** The tools that must report: the input if given, which must include all that the file expects. */
export function tightenExpect(
  policyContext: PolicyContext,
  given: readonly ExpectedTool[] | undefined,
): TightenedExpect {
  const { expect } = policyContext.policy.security;
  if (given === undefined) return { now: expect, mistakes: [] };
  const lacking = notExpected(expect, given);
  if (lacking.length === 0) return { now: given, mistakes: [] };
  const accepted = `all tools that ${policyContext.path} expects; missing: ${expectedText(lacking)}`;
  return { now: expect, mistakes: [{ name: 'expect', value: expectedText(given), accepted }] };
}

/** The tools and targets of `expected` that are not in `others`. */
export function notExpected(
  expected: readonly ExpectedTool[],
  others: readonly ExpectedTool[],
): ExpectedTool[] {
  return expected.flatMap(({ tool, targets }) => {
    const same = others.find((other) => sameTool(tool, other.tool) || sameTool(other.tool, tool));
    if (!same) return [{ tool, targets }];
    const lacking = targets.filter((target) => !same.targets.includes(target));
    return lacking.length > 0 ? [{ tool, targets: lacking }] : [];
  });
}
