import { failOnOf } from '@ci-actions/policy';
import { namesTool } from '@ci-actions/findings';
import type { ExcusedTools } from '@ci-actions/findings';
import type { SecurityRules } from '@ci-actions/policy';
import type { Rule } from './decide.ts';

/** What a phase says of a tool, by the name of its driver. */
export interface PhaseRule extends ExcusedTools {
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
  return {
    name,
    advisory: security.advisory,
    withoutSecrets,
    ruleFor: (tool) => {
      const known = rules.get(tool);
      if (known !== undefined) return known;
      const rule: Rule = {
        failOn: failOnOf(security, tool),
        newOnly: security.newOnly,
        advisory: namesTool(security.advisory, tool),
      };
      rules.set(tool, rule);
      return rule;
    },
  };
}
