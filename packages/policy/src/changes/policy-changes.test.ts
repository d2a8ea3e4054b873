import { describe, expect, it } from '@jest/globals';
import { readPolicy } from '../file/read-policy.ts';
import { builtInPolicy } from '../model/policy.ts';
import type { Policy } from '../model/policy.ts';
import { policyChanges } from './policy-changes.ts';

const base = `version: 1
phase: build
phases:
  - name: scaffold
    tests: { empty: allow }
    security: { fail-on: critical }
  - name: build
    until: 2027-03-31
    tests: { empty: deny, coverage: 60 }
    security: { fail-on: high }
  - name: stable
    tests: { coverage: 80 }
    security: { fail-on: medium }
security: { expect: [bandit, { trivy: [x, y] }] }
suppressions:
  - { tool: bandit, rule: B101, reason: r, owner: o, expires: 2027-06-30 }
jobs:
  allowed-skips:
    - { workflow: ci.yml, job: docs, reason: r, owner: o, expires: 2027-06-30 }
policy-changes: deny
unused-suppressions: deny
protection: { branch: main, approvals: 2, code-owners: true, force-pushes: false, checks: [a, b], merge-methods: [squash] }
`;
const today = '2027-01-01';

async function policy(text: string): Promise<Policy> {
  const read = await readPolicy(text, 'p.yml');
  if ('mistakes' in read) throw new Error(JSON.stringify(read.mistakes));
  return read.policy;
}

async function changes(from: string, to: string): Promise<string[]> {
  const head = base.replace(from, to);
  if (head === base) throw new Error(`"${from}" is not in the base`);
  return policyChanges(await policy(base), await policy(head), today).map(
    ({ key, was, now, from: day, line }) =>
      `${line} ${key}: ${was} -> ${now}${day === undefined ? '' : ` from ${day}`}`,
  );
}

describe('policyChanges', () => {
  const cases: [string, string, string, string[]][] = [
    [
      'the phase moved back',
      'phase: build',
      'phase: scaffold',
      [
        '2 phase: build -> scaffold',
        '2 in force: tests.empty: deny (phase "build") -> allow (phase "scaffold")',
        '2 in force: tests.coverage: 60 (phase "build") -> none (phase "scaffold")',
        '2 in force: security.fail-on.default: high (phase "build") -> critical (phase "scaffold")',
        '2 in force: tests.empty: deny (phase "stable") -> allow (phase "scaffold") from 2027-04-01',
        '2 in force: tests.coverage: 80 (phase "stable") -> none (phase "scaffold") from 2027-04-01',
        '2 in force: security.fail-on.default: medium (phase "stable") -> critical (phase "scaffold") from 2027-04-01',
      ],
    ],
    [
      'a longer phase',
      'until: 2027-03-31',
      'until: 2027-12-31',
      [
        '8 in force: tests.coverage: 80 (phase "stable") -> 60 (phase "build") from 2027-04-01',
        '8 in force: security.fail-on.default: medium (phase "stable") -> high (phase "build") from 2027-04-01',
        '8 phases.build.until: 2027-03-31 -> 2027-12-31',
      ],
    ],
    [
      'a looser last phase',
      'coverage: 80',
      'coverage: 70',
      [
        '12 in force: tests.coverage: 80 (phase "stable") -> 70 (phase "stable") from 2027-04-01',
        '12 phases.stable.tests.coverage: 80 -> 70',
      ],
    ],
    [
      'one expected tool less',
      'expect: [bandit, { trivy: [x, y] }]',
      'expect: [{ trivy: [x] }], without-secrets: [trivy]',
      [
        '14 security.expect: bandit; trivy: y -> not expected',
        '14 security.without-secrets: must report -> may be absent: trivy',
      ],
    ],
    [
      'a tool that is believed',
      'security: { expect:',
      'security: { incomplete: [{ tool: X, reason: r, owner: o, expires: 2027-01-01 }], expect:',
      ['14 security.incomplete: absent -> an incomplete report of x, until 2027-01-01'],
    ],
    [
      'a tool that is believed no more today',
      'security: { expect:',
      'security: { incomplete: [{ tool: X, reason: r, owner: o, expires: 2026-12-31 }], expect:',
      [],
    ],
    [
      'a suppression added',
      'jobs:',
      '  - { rule: X, reason: r, owner: o, expires: 2027-01-01 }\njobs:',
      ['17 suppressions: absent -> rule X, until 2027-01-01'],
    ],
    [
      'an expired suppression added',
      'jobs:',
      '  - { rule: X, reason: r, owner: o, expires: 2026-12-31 }\njobs:',
      [],
    ],
    [
      'a suppression extended',
      'B101, reason: r, owner: o, expires: 2027-06-30',
      'B101, reason: r, owner: o, expires: 2027-07-01',
      ['16 suppressions: until 2027-06-30 -> tool bandit, rule B101, until 2027-07-01'],
    ],
    [
      'a suppression made wider',
      'tool: bandit, rule: B101',
      'rule: B101',
      ['16 suppressions: absent -> rule B101, until 2027-06-30'],
    ],
    [
      'another job',
      'job: docs',
      'job: test',
      ['19 jobs.allowed-skips: absent -> job test of ci.yml, until 2027-06-30'],
    ],
    [
      'policy-changes',
      'policy-changes: deny',
      'policy-changes: report',
      ['20 policy-changes: deny -> report'],
    ],
    [
      'unused',
      'unused-suppressions: deny\n',
      '',
      ['undefined unused-suppressions: deny -> report'],
    ],
    [
      'protection',
      'approvals: 2, code-owners: true, force-pushes: false, checks: [a, b], merge-methods: [squash]',
      'approvals: 1, deletions: true, checks: [b], merge-methods: [squash, merge]',
      [
        '22 protection.approvals: 2 -> 1',
        '22 protection.code-owners: true -> not set',
        '22 protection.force-pushes: false -> not set',
        '22 protection.deletions: not set -> true',
        '22 protection.checks: a -> removed',
        '22 protection.merge-methods: only squash -> also merge',
      ],
    ],
    ['a stricter phase', 'coverage: 60', 'coverage: 65', []],
    ['a shorter phase', 'until: 2027-03-31', 'until: 2027-02-01', []],
    ['the next phase', 'phase: build', 'phase: stable', []],
    ['a shorter suppression', 'expires: 2027-06-30 }\njobs', 'expires: 2027-05-30 }\njobs', []],
    ['more protection', 'approvals: 2', 'approvals: 3', []],
  ];
  it.each(cases)('%s', async (_, from, to, expected) => {
    expect(await changes(from, to)).toEqual(expected);
  });

  it('reports nothing for an unchanged file', async () => {
    expect(policyChanges(await policy(base), await policy(base), today)).toEqual([]);
  });

  it('compares a removed file and a new file with the built-in phase', async () => {
    const gone = policyChanges(await policy(base), builtInPolicy, today).map(({ key }) => key);
    expect(gone).toEqual([
      'in force: tests.coverage',
      'in force: tests.coverage',
      'in force: security.fail-on.default',
      'phases.default.tests.coverage',
      'phases.default.security.fail-on.default',
      'security.expect',
      'policy-changes',
      'unused-suppressions',
      'protection',
    ]);
    const added = policyChanges(
      builtInPolicy,
      await policy('version: 1\nphase: a\nphases: [{ name: a, tests: { empty: allow } }]\n'),
      today,
    );
    expect(added[0]).toEqual({
      key: 'in force: tests.empty',
      was: 'deny (phase "default")',
      now: 'allow (phase "a")',
      line: 3,
    });
  });
});
