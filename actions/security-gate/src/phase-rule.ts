import { failOnOf, namesTool } from '@ci-actions/policy';
import type { SecurityRules } from '@ci-actions/policy';
import type { Rule } from './decide.ts';
import type { GapRule } from './gap.ts';

/** What a phase says of a tool, by the name of its driver. */
export interface PhaseRule extends GapRule {
  readonly name: string;
  readonly ruleFor: (tool: string) => Rule;
}

/** `withoutSecrets`: tools that may be absent; empty on an event that gets secrets. */
export function phaseRule(
  name: string,
  security: SecurityRules,
  withoutSecrets: readonly string[],
): PhaseRule {
  const rules = new Map<string, Rule>();
  const isAdvisory = (tool: string) => namesTool(security.advisory, tool);
  return {
    name,
    isAdvisory,
    lacksSecrets: (tool) => namesTool(withoutSecrets, tool),
    ruleFor: (tool) => {
      const known = rules.get(tool);
      if (known !== undefined) return known;
      const rule: Rule = {
        failOn: failOnOf(security, tool),
        newOnly: security.newOnly,
        advisory: isAdvisory(tool),
      };
      rules.set(tool, rule);
      return rule;
    },
  };
}
