import { namesTool } from '@ci-actions/findings';
import { expectedText } from '../inputs/expect-kind.ts';
import { notExpected } from '../inputs/tighten-expect.ts';
import type { Day } from '../model/days.ts';
import { lineOf } from '../model/places.ts';
import type { Policy } from '../model/policy.ts';
import { decisionChanges } from './decision-changes.ts';
import { phaseChanges } from './phase-changes.ts';
import type { PolicyChange, UnplacedChange } from './policy-change.ts';
import { protectionChanges } from './protection-changes.ts';

/** Everything that `head` loosens compared with `base`; tightening is not reported. */
export function policyChanges(base: Policy, head: Policy, today: Day): PolicyChange[] {
  const changes = [
    ...phaseChanges(base, head, today),
    ...expectChanges(base, head),
    ...decisionChanges(base, head, today),
    ...wordChange('policy-changes', base.policyChanges, head.policyChanges),
    ...wordChange('unused-suppressions', base.unusedSuppressions, head.unusedSuppressions),
    ...protectionChanges(base.protection, head.protection),
  ];
  return changes.map(({ place, ...change }) => {
    const line = typeof place === 'number' ? place : lineOf(head.lines, place ?? change.key);
    return line === undefined ? change : { ...change, line };
  });
}

function expectChanges({ security: base }: Policy, { security: head }: Policy): UnplacedChange[] {
  const changes: UnplacedChange[] = [];
  const lacking = notExpected(base.expect, head.expect);
  if (lacking.length > 0) {
    changes.push({ key: 'security.expect', was: expectedText(lacking), now: 'not expected' });
  }
  const excused = head.withoutSecrets.filter((tool) => !namesTool(base.withoutSecrets, tool));
  if (excused.length > 0) {
    const now = `may be absent: ${excused.join(', ')}`;
    changes.push({ key: 'security.without-secrets', was: 'must report', now });
  }
  return changes;
}

function wordChange(key: string, was: string, now: string): UnplacedChange[] {
  return was === 'deny' && now === 'report' ? [{ key, was, now }] : [];
}
