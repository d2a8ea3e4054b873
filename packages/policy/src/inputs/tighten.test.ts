import { describe, expect, it } from '@jest/globals';
import { policyFile } from '../../../../tools/testkit/policy-file.ts';
import { policyFor } from '../in-force/policy-context.ts';
import type { PolicyContext } from '../in-force/policy-context.ts';
import { dayAfter } from '../model/days.ts';
import { tightenAllowed } from './tighten-allowed.ts';
import { tightenExpect } from './tighten-expect.ts';
import { tightenSecurity } from './tighten-security.ts';
import { tightenTests } from './tighten-tests.ts';

const file = `version: 1
phase: a
phases:
  - name: a
    tests: { coverage: 60, suites: { e2e: { coverage: none, empty: allow } } }
    security: { fail-on: { default: high, bandit: medium }, new-only: false }
  - name: b
    tests: { coverage: 80 }
    security: { fail-on: { default: medium, bandit: low } }
security: { expect: [bandit, { trivy: [x, y] }] }
jobs:
  allowed-skips:
    - { workflow: ci.yml, job: docs, reason: r, owner: o, expires: 2027-06-30 }
    - { workflow: .github/workflows/other.yml, job: pages, reason: r, owner: o, expires: 2027-06-30 }
    - { workflow: ci.yml, job: old, reason: r, owner: o, expires: 2026-06-30 }
`;
const today = '2027-01-01';

async function policyContext(text: string | undefined = file): Promise<PolicyContext> {
  const found = await policyFor({ today, readText: policyFile(text) });
  if ('mistakes' in found) throw new Error(JSON.stringify(found.mistakes));
  return found.policyContext;
}
const withoutFile = async () => {
  const found = await policyFor({ today, readText: policyFile(undefined) });
  if ('mistakes' in found) throw new Error();
  return found.policyContext;
};

describe('tightenTests', () => {
  it('takes the stricter value, in the next phase too', async () => {
    const given = { empty: 'policy' as const, coverageMin: 70 };
    expect(tightenTests(await policyContext(), 'unit', given)).toEqual({
      now: { empty: 'deny', coverage: 70 },
      next: { empty: 'deny', coverage: 80 },
      mistakes: [],
    });
    expect(
      tightenTests(await policyContext(), 'e2e', { empty: 'deny', coverageMin: 5 }).now,
    ).toEqual({
      empty: 'deny',
      coverage: 5,
    });
  });

  it('rejects looser values, and names both', async () => {
    const { now, mistakes } = tightenTests(await policyContext(), 'unit', {
      empty: 'allow',
      coverageMin: 59,
    });
    expect(now).toEqual({ empty: 'deny', coverage: 60 });
    expect(mistakes).toEqual([
      {
        name: 'empty',
        value: 'allow',
        accepted: '"deny" or stricter, as .github/ci-policy.yml sets in phase "a"',
      },
      {
        name: 'coverage-min',
        value: '59',
        accepted: '"60" or stricter, as .github/ci-policy.yml sets in phase "a"',
      },
    ]);
    expect(tightenTests(await policyContext(), 'e2e', { empty: 'allow' }).mistakes).toEqual([]);
  });

  it('uses the inputs if there is no file', async () => {
    expect(tightenTests(await withoutFile(), 'unit', { empty: 'allow', coverageMin: 1 })).toEqual({
      now: { empty: 'allow', coverage: 1 },
      mistakes: [],
    });
  });
});

describe('tightenSecurity', () => {
  const cases: [string, Record<string, 'none' | 'high' | 'medium' | 'low'>, object, number][] = [
    ['a stricter default', { default: 'medium' }, { default: 'medium', bandit: 'medium' }, 0],
    ['a default for all tools', { default: 'low' }, { default: 'low', bandit: 'low' }, 0],
    ['the same default', { default: 'high' }, { default: 'high', bandit: 'medium' }, 0],
    ['a tool', { bandit: 'low' }, { default: 'high', bandit: 'low' }, 0],
    ['a new tool', { trivy: 'low' }, { default: 'high', bandit: 'medium', trivy: 'low' }, 0],
    ['a looser default', { default: 'none' }, { default: 'high', bandit: 'medium' }, 1],
    ['a looser tool', { bandit: 'high' }, { default: 'high', bandit: 'medium' }, 1],
    [
      'a looser tool beside a stricter default',
      { default: 'low', bandit: 'high' },
      { default: 'low', bandit: 'medium' },
      1,
    ],
    ['a new loose tool', { x: 'none' }, { default: 'high', bandit: 'medium', x: 'high' }, 1],
  ];
  it.each(cases)('%s', async (_, failOn, expected, wrong) => {
    const { now, mistakes } = tightenSecurity(await policyContext(), { failOn });
    expect(now.failOn).toEqual(expected);
    expect(mistakes.map(({ name }) => name)).toEqual(Array(wrong).fill('fail-on'));
  });

  it('takes the stricter value in the next phase', async () => {
    const { next } = tightenSecurity(await policyContext(), { failOn: { default: 'high' } });
    expect(next?.failOn).toEqual({ default: 'medium', bandit: 'low' });
  });

  it('rejects new-only if the policy does not set it', async () => {
    const { now, mistakes } = tightenSecurity(await policyContext(), { newOnly: true });
    expect([now.newOnly, mistakes[0]?.value]).toEqual([false, 'true']);
  });

  it('uses the inputs if there is no file', async () => {
    const given = { failOn: { bandit: 'none' as const }, newOnly: true };
    expect(tightenSecurity(await withoutFile(), given).now).toEqual({
      failOn: { default: 'high', bandit: 'none' },
      newOnly: true,
      advisory: [],
    });
  });
});

describe('tightenExpect', () => {
  const bandit = { tool: 'Bandit', targets: [] };
  it.each([
    ['all and more', [bandit, { tool: 'trivy', targets: ['y', 'x', 'z'] }], 0],
    ['one target less', [bandit, { tool: 'trivy', targets: ['x'] }], 1],
    ['no targets', [bandit, { tool: 'trivy', targets: [] }], 1],
    ['one tool less', [{ tool: 'trivy', targets: ['x', 'y'] }], 1],
    ['none', [], 1],
  ])('%s', async (_, given, wrong) => {
    expect(tightenExpect(await policyContext(), given).mistakes).toHaveLength(wrong);
  });

  it('names the missing tools', async () => {
    const { now, mistakes } = tightenExpect(await policyContext(), [bandit]);
    expect(now).toHaveLength(2);
    expect(mistakes[0]).toMatchObject({
      value: 'Bandit',
      accepted: 'all tools that .github/ci-policy.yml expects; missing: trivy: x, y',
    });
  });
});

describe('tightenAllowed', () => {
  it('has the valid entries of this workflow', async () => {
    const allowed = tightenAllowed(await policyContext(), '.github/workflows/ci.yml', today, {});
    expect(allowed.skips.map(({ job }) => job)).toEqual(['docs']);
    expect(allowed.expired.map(({ job }) => job)).toEqual(['old']);
  });

  it('has an entry until its last day, over a year of days', async () => {
    const now = await policyContext();
    for (let day = '2027-01-01'; day < '2028-01-01'; day = dayAfter(day)) {
      const { skips, expired } = tightenAllowed(now, 'ci.yml', day, {});
      const valid = day <= '2027-06-30';
      expect([day, skips.length, expired.length]).toEqual([day, valid ? 1 : 0, valid ? 1 : 2]);
    }
  });

  it('rejects an input that excuses more, including expired entries and other workflows', async () => {
    const skips = ['docs', 'old', 'pages', 'x'].map((job) => ({ job }));
    const { mistakes } = tightenAllowed(await policyContext(), 'ci.yml', today, {
      skips,
      failures: [{ job: 'docs' }],
    });
    expect(mistakes.map(({ name, value }) => `${name} ${value}`)).toEqual([
      'allowed-failures docs',
      'allowed-skips old',
      'allowed-skips pages',
      'allowed-skips x',
    ]);
  });

  it('excuses nothing if the workflow is unknown', async () => {
    expect(tightenAllowed(await policyContext(), undefined, today, {}).skips).toEqual([]);
  });

  it('uses the inputs if there is no file', async () => {
    const failures = [{ job: 'x', reason: 'r' }];
    expect(tightenAllowed(await withoutFile(), undefined, today, { failures })).toMatchObject({
      failures,
      mistakes: [],
    });
  });
});
