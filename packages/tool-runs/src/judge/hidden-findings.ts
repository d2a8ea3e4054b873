import { severities } from '@ci-actions/findings';
import { failOnOf } from '@ci-actions/policy';
import type { Phase } from '@ci-actions/policy';
import type { ToolPlan } from '../plan/tool-plan.ts';
import type { RulesInForce } from './rules.ts';

/** Options that hide findings which this phase or the next would judge, in words. */
export function hiddenFindings(
  plans: readonly ToolPlan[],
  { now, next }: RulesInForce,
): readonly string[] {
  const phases = next === undefined ? [now.phase] : [now.phase, next.phase];
  return plans.flatMap(({ analyzer, calls }) => {
    const hidden = analyzer.hides?.(calls[0]?.args ?? []);
    if (hidden === undefined) return [];
    const judging = phases.find((phase) => judges(phase, analyzer.name, hidden.severity));
    if (judging === undefined) return [];
    const failOn = failOnOf(judging.security, analyzer.name);
    return [
      `${analyzer.name}: ${hidden.option} hides findings of severity ${hidden.severity}, but phase ${judging.name} fails on ${failOn}`,
    ];
  });
}

function judges({ security }: Phase, tool: string, severity: (typeof severities)[number]): boolean {
  const failOn = failOnOf(security, tool);
  return failOn !== 'none' && severities.indexOf(severity) <= severities.indexOf(failOn);
}
