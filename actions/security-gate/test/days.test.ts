import { describe, expect, it } from '@jest/globals';
import { outcome } from './gate.ts';
import { log, result, rule, toolRun } from './sarif.ts';

/** 500 days, with two year ends and a 29 February. */
const days = Array.from({ length: 500 }, (_, i) =>
  new Date(Date.UTC(2027, 10, 1) + i * 86_400_000).toISOString().slice(0, 10),
);

const files = {
  'a.sarif': log(
    toolRun('Bandit', {
      rules: [rule('B1', '5.0'), rule('B2', '8.0')],
      results: [result('B1'), result('B2')],
    }),
  ),
};

const policy = `version: 1
phase: one
phases:
  - { name: one, until: 2027-12-31, security: { fail-on: critical } }
  - { name: two, until: 2028-02-29, security: { fail-on: high } }
  - { name: three, security: { fail-on: medium } }
suppressions:
  - { rule: B2, reason: r, owner: o, expires: 2028-06-30 }
`;

/** What the dates of the policy require, independent of the code. */
function expected(today: string) {
  const phase = today <= '2027-12-31' ? 'one' : today <= '2028-02-29' ? 'two' : 'three';
  const suppressed = today <= '2028-06-30';
  const blocking = (phase === 'three' ? 1 : 0) + (suppressed ? 0 : phase === 'one' ? 0 : 1);
  return {
    phase,
    verdict: blocking > 0 ? 'failed' : 'passed',
    next: phase === 'three' ? '' : phase === 'two' ? 'failed' : 'passed',
    counts: { blocking, suppressed: suppressed ? 1 : 0, expired: suppressed ? 0 : 1 },
    runsOut: today >= '2028-05-31' && suppressed,
  };
}

describe('over 500 days', () => {
  it('phases and suppressions begin and end on their days', async () => {
    for (const today of days) {
      const { phase, verdict, counts, outputs, summary } = await outcome({ files, policy, today });
      const judged = {
        phase,
        verdict,
        next: outputs['next-phase-verdict'],
        counts: {
          blocking: counts['blocking'],
          suppressed: counts['suppressed'],
          expired: counts['expired'],
        },
        runsOut: summary.includes('expire within 30 days'),
      };
      expect({ today, ...judged }).toEqual({ today, ...expected(today) });
    }
  });
});
