import { namesTool } from '@ci-actions/findings';
import type { ExcusedTools } from '@ci-actions/findings';
import { failOnOf } from '@ci-actions/policy';
import type { SecurityRules } from '@ci-actions/policy';
import type { ToolRule } from './decide.ts';

/** A phase's rule for each tool, by driver name. */
export interface PhaseRule extends ExcusedTools {
  readonly name: string;
  readonly ruleFor: (tool: string) => ToolRule;
}

/** `withoutSecrets`: tools that may be absent; empty if the event gets secrets. */
export function phaseRule(
  name: string,
  security: SecurityRules,
  withoutSecrets: readonly string[],
): PhaseRule {
  const rules = new Map<string, ToolRule>();
  return {
    name,
    advisory: security.advisory,
    withoutSecrets,
    ruleFor: (tool) => {
      const known = rules.get(tool);
      if (known !== undefined) return known;
      const rule: ToolRule = {
        failOn: failOnOf(security, tool),
        newOnly: security.newOnly,
        advisory: namesTool(security.advisory, tool),
      };
      rules.set(tool, rule);
      return rule;
    },
  };
}
