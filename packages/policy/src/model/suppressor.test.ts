import { describe, expect, it } from '@jest/globals';
import { dayAfter } from './days.ts';
import type { Suppression } from './policy.ts';
import { suppressor } from './suppressor.ts';
import type { Suppressible } from './suppressor.ts';

const entry = (keys: Partial<Suppression>): Suppression => ({
  reason: 'r',
  owner: 'o',
  expires: '2027-06-30',
  line: 1,
  ...keys,
});
const finding: Suppressible = {
  tool: 'Bandit',
  rule: 'B101',
  path: 'tests/unit/.hidden/test_a.py',
  package: 'left-pad',
  fingerprints: ['f1', 'f2'],
};

async function matches(keys: Partial<Suppression>, other: Partial<Suppressible> = {}) {
  const { match } = await suppressor([entry(keys)], '2027-01-01');
  return match({ ...finding, ...other }) !== undefined;
}

describe('a suppression', () => {
  const cases: [string, Partial<Suppression>, Partial<Suppressible>, boolean][] = [
    ['a rule', { rule: 'B101' }, {}, true],
    ['a rule whose findings differ in severity', { rule: 'B101' }, { rule: 'B101/low' }, true],
    ['a rule below another', { rule: 'import' }, { rule: 'import/no-cycle' }, false],
    ['a rule in another case', { rule: 'b101' }, {}, false],
    ['a tool in another case', { tool: 'BANDIT', rule: 'B101' }, {}, true],
    ['the first word', { tool: 'snyk', rule: 'B101' }, { tool: 'Snyk Open Source' }, true],
    ['a part of a word', { tool: 'band', rule: 'B101' }, {}, false],
    ['more than the tool', { tool: 'bandit pro', rule: 'B101' }, {}, false],
    ['another tool', { tool: 'ruff', rule: 'B101' }, {}, false],
    ['a glob, hidden folders too', { rule: 'B101', path: 'tests/**' }, {}, true],
    ['a glob with ./', { rule: 'B101', path: './tests/**' }, {}, true],
    ['a glob of another folder', { rule: 'B101', path: 'src/**' }, {}, false],
    ['one star is one level', { rule: 'B101', path: 'tests/*' }, {}, false],
    ['a finding without a path', { rule: 'B101', path: '**' }, { path: undefined }, false],
    ['a path with ./', { rule: 'B101', path: 'tests/**' }, { path: './tests/a.py' }, true],
    ['a package', { package: 'left-pad' }, {}, true],
    ['another package', { package: 'left' }, {}, false],
    ['one of the fingerprints', { fingerprint: 'f2' }, {}, true],
    ['only one of two parts', { fingerprint: 'f2', rule: 'B102' }, {}, false],
    ['a tool alone', { tool: 'bandit' }, {}, false],
    ['a path alone', { path: '**' }, {}, false],
    ['a secret by rule', { rule: 'B101' }, { secret: true }, false],
    ['a secret by fingerprint', { fingerprint: 'f1' }, { secret: true }, true],
    ['gitleaks by rule', { rule: 'B101' }, { tool: 'gitleaks' }, false],
    ['secretlint by rule', { rule: 'B101' }, { tool: 'secretlint' }, false],
    ['a rule for secrets by rule', { rule: 'CKV_SECRET_6' }, { rule: 'CKV_SECRET_6' }, false],
    ['a guess at a secret by rule', { rule: 'B105' }, { rule: 'B105' }, true],
    ['TruffleHog by package', { package: 'left-pad' }, { tool: 'TruffleHog OSS' }, false],
  ];
  it.each(cases)('%s', async (_, keys, other, expected) => {
    expect(await matches(keys, other)).toBe(expected);
  });

  it('is valid until its last day, over a year of days', async () => {
    for (let today = '2027-01-01'; today < '2028-01-01'; today = dayAfter(today)) {
      const { match, expired, unused } = await suppressor([entry({ rule: 'B101' })], today);
      const valid = today <= '2027-06-30';
      expect([today, unused(['bandit']).length]).toEqual([today, valid ? 1 : 0]);
      expect([today, match(finding) !== undefined]).toEqual([today, valid]);
      expect([today, expired.length]).toEqual([today, valid ? 0 : 1]);
    }
  });

  it('is unused if its tool was judged and it matched nothing', async () => {
    const entries = [
      entry({ tool: 'bandit', rule: 'B101', line: 1 }),
      entry({ tool: 'bandit', rule: 'B999', line: 2 }),
      entry({ tool: 'ruff', rule: 'F401', line: 3 }),
      entry({ rule: 'X', line: 4 }),
    ];
    const { match, unused } = await suppressor(entries, '2027-01-01');
    match(finding);
    expect(unused(['Bandit']).map(({ line }) => line)).toEqual([2, 4]);
    expect(unused(['Bandit', 'Ruff']).map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it('of several matches, the one that expires last is returned, and all count as used', async () => {
    const entries = [
      entry({ rule: 'B101', line: 1 }),
      entry({ rule: 'B101', line: 2, expires: '2027-12-31' }),
    ];
    const { match, unused } = await suppressor(entries, '2027-01-01');
    expect(match(finding)?.line).toBe(2);
    expect(unused(['Bandit'])).toEqual([]);
  });
});
