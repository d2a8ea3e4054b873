import { valueForTool } from '@ci-actions/findings';
import type { Mistake } from '@ci-actions/inputs';
import type { PolicyContext } from '../in-force/policy-context.ts';
import type { Phase, SecurityRules } from '../model/policy.ts';
import { failOnOf } from '../model/rules.ts';
import { looserThreshold } from '../model/threshold.ts';
import type { Threshold } from '../model/threshold.ts';
import type { GivenFailOn } from './fail-on-kind.ts';
import { looserInput } from './tighten.ts';
import type { Tightened } from './tighten.ts';

export interface GivenSecurity {
  /** Parsed by `failOnKind`. */
  readonly failOn?: GivenFailOn | undefined;
  readonly newOnly?: boolean | undefined;
}

/** The phase's rules, tightened by the inputs; without a file, inputs may also loosen them. */
export function tightenSecurity(
  policyContext: PolicyContext,
  given: GivenSecurity,
): Tightened<SecurityRules> {
  const { security } = policyContext.phase;
  if (policyContext.source === 'built-in') {
    const failOn = { ...security.failOn, ...given.failOn };
    return {
      now: { ...security, failOn, newOnly: given.newOnly ?? security.newOnly },
      mistakes: [],
    };
  }
  const of = (phase: Phase) => strictest(phase.security, given);
  const now = of(policyContext.phase);
  const mistakes = looser(policyContext, given);
  return policyContext.next ? { now, next: of(policyContext.next), mistakes } : { now, mistakes };
}

function looser(policyContext: PolicyContext, { failOn = {}, newOnly }: GivenSecurity): Mistake[] {
  const { security } = policyContext.phase;
  const mistakes = toolsOf(security.failOn, failOn)
    .map((tool) => ({
      tool,
      policy: failOnOf(security, tool),
      given: givenFor(security, failOn, tool),
    }))
    .filter((word) => looserThreshold(word.policy, word.given))
    .map((word) =>
      looserInput(
        'fail-on',
        `${word.tool}: ${word.given}`,
        `${word.tool}: ${word.policy}`,
        policyContext,
      ),
    );
  if (newOnly === true && !security.newOnly) {
    mistakes.push(looserInput('new-only', 'true', 'false', policyContext));
  }
  return mistakes;
}

function strictest(
  security: SecurityRules,
  { failOn = {}, newOnly }: GivenSecurity,
): SecurityRules {
  const words = toolsOf(security.failOn, failOn).map(
    (tool) => [tool, stricter(failOnOf(security, tool), givenFor(security, failOn, tool))] as const,
  );
  return {
    ...security,
    failOn: Object.fromEntries(words),
    newOnly: newOnly === false ? false : security.newOnly,
  };
}

/** A given default applies to all tools: it also tightens tools that only the policy names. */
function givenFor(security: SecurityRules, given: GivenFailOn, tool: string): Threshold {
  const policy = failOnOf(security, tool);
  const own = tool === 'default' ? undefined : valueForTool(given, tool);
  if (own !== undefined) return own;
  const all = given['default'];
  if (all === undefined) return policy;
  return valueForTool(security.failOn, tool) === undefined || tool === 'default'
    ? all
    : stricter(policy, all);
}

function stricter(one: Threshold, other: Threshold): Threshold {
  return looserThreshold(one, other) ? one : other;
}

function toolsOf(...maps: readonly GivenFailOn[]): string[] {
  return [...new Set(maps.flatMap((map) => Object.keys(map)))];
}
