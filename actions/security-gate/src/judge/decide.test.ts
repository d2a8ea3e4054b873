import { describe, expect, it } from '@jest/globals';
import { everyCase } from '../../test/every-case.ts';
import type { Case } from '../../test/every-case.ts';
import { decide } from './decide.ts';
import type { Decision } from './decide.ts';

/** A second implementation of DESIGN 3.5: one condition for each decision. */
const score = { critical: 4, high: 3, medium: 2, low: 1, none: 0 };
const minimum = { critical: 4, high: 3, medium: 2, low: 1, none: Number.POSITIVE_INFINITY };

function decisionsOf({ facts, rule }: Case): Decision[] {
  const isFinding = facts.baseline !== 'absent';
  const { policy, report, vex } = facts.excuses;
  const covered = facts.secret
    ? policy === 'by-fingerprint'
    : policy === 'by-fingerprint' || policy === 'by-rule' || report || vex === 'not_affected';
  const severeEnough = score[facts.severity] >= minimum[rule.failOn];
  const isNew = !rule.newOnly || facts.baseline === undefined || facts.baseline === 'new';
  const wouldBlock = severeEnough && isNew;
  const conditions: Record<Decision, boolean> = {
    absent: !isFinding,
    suppressed: isFinding && covered,
    blocks: isFinding && !covered && (facts.secret || (wouldBlock && !rule.advisory)),
    advisory: isFinding && !covered && !facts.secret && wouldBlock && rule.advisory,
    below: isFinding && !covered && !facts.secret && !severeEnough,
    old: isFinding && !covered && !facts.secret && severeEnough && !isNew,
  };
  return (Object.keys(conditions) as Decision[]).filter((name) => conditions[name]);
}

describe('decide', () => {
  const cases = [...everyCase()];

  it('covers every combination exactly once', () => {
    const keys = cases.map(({ facts, rule }) =>
      JSON.stringify([facts.baseline ?? 'not set', facts.excuses.vex ?? 'none', facts, rule]),
    );
    expect(new Set(keys).size).toBe(5 * 2 * 5 * 3 * 2 * 2 * 5 * 2 * 2);
    expect(cases).toHaveLength(new Set(keys).size);
  });

  it('agrees with the second implementation in every case', () => {
    const differing = cases.filter((c) => {
      const [only, ...others] = decisionsOf(c);
      return others.length > 0 || decide(c.facts, c.rule) !== only;
    });
    expect(differing).toEqual([]);
  });

  it('never passes a blocking finding under a stricter rule', () => {
    const order = ['none', 'critical', 'high', 'medium', 'low'] as const;
    const looser = cases.filter(({ facts, rule }) => {
      const stricter = order[order.indexOf(rule.failOn) + 1];
      if (stricter === undefined || decide(facts, rule) !== 'blocks') return false;
      const tightened = { ...rule, failOn: stricter, newOnly: false, advisory: false };
      return decide(facts, tightened) !== 'blocks';
    });
    expect(looser).toEqual([]);
  });
});
