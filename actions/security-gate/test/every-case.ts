import { severities } from '@ci-actions/findings';
import type { FindingFacts, ToolRule } from '../src/judge/decide.ts';

export interface Case {
  readonly facts: FindingFacts;
  readonly rule: ToolRule;
}

const booleans = [false, true] as const;
export const baselines = [undefined, 'new', 'unchanged', 'updated', 'absent'] as const;
const byPolicy = ['no', 'by-rule', 'by-fingerprint'] as const;

/** Every combination of the values that the decision uses. */
export function* everyCase(): Iterable<Case> {
  for (const severity of severities)
    for (const secret of booleans)
      for (const baseline of baselines)
        for (const policy of byPolicy)
          for (const report of booleans)
            for (const vex of [undefined, 'not_affected'])
              for (const rule of everyRule())
                yield {
                  facts: { severity, secret, baseline, excuses: { policy, report, vex } },
                  rule,
                };
}

function* everyRule(): Iterable<ToolRule> {
  for (const failOn of severities)
    for (const newOnly of booleans)
      for (const advisory of booleans) yield { failOn, newOnly, advisory };
}
