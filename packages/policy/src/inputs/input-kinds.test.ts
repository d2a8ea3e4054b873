import { describe, expect, it } from '@jest/globals';
import type { Kind } from '@ci-actions/inputs';
import { allowedKind } from './allowed-kind.ts';
import { expectKind } from './expect-kind.ts';
import { failOnKind } from './fail-on-kind.ts';

function read<T>(kind: Kind<T>, given: string): T | undefined {
  const parsed = kind.parse(given);
  return 'value' in parsed ? parsed.value : undefined;
}

describe('fail-on', () => {
  const cases: [string, Record<string, string> | undefined][] = [
    ['high', { default: 'high' }],
    [' none \n', { default: 'none' }],
    ['default: high\nBandit: low', { default: 'high', bandit: 'low' }],
    ['high, bandit: low', { default: 'high', bandit: 'low' }],
    ['Snyk Open Source : critical', { 'snyk open source': 'critical' }],
    ['__proto__: low', Object.fromEntries([['__proto__', 'low']])],
    ['High', undefined],
    ['hihg', undefined],
    ['bandit:', undefined],
    [': high', undefined],
    ['bandit low', undefined],
    ['bandit: low\nBANDIT: high', undefined],
    ['high\nlow', undefined],
    [',', undefined],
  ];
  it.each(cases)('%j', (given, expected) => {
    expect(read(failOnKind, given)).toEqual(expected);
  });
});

describe('expect', () => {
  const cases: [string, unknown][] = [
    ['none', []],
    ['bandit', [{ tool: 'bandit', targets: [] }]],
    [
      'bandit\n\n trivy: a, b ',
      [
        { tool: 'bandit', targets: [] },
        { tool: 'trivy', targets: ['a', 'b'] },
      ],
    ],
    ['trivy: image:x', [{ tool: 'trivy', targets: ['image:x'] }]],
    ['bandit, trivy', undefined],
    ['trivy:', undefined],
    ['trivy: a,,b', undefined],
    ['trivy: a, a', undefined],
    ['bandit\nBandit', undefined],
    ['none\nbandit', undefined],
    ['\n', undefined],
  ];
  it.each(cases)('%j', (given, expected) => {
    expect(read(expectKind, given)).toEqual(expected);
  });
});

describe('what is odd about a valid value, and what is accepted for a wrong one', () => {
  const { accepted } = failOnKind;
  it.each<[string, Kind<unknown>, string, unknown]>([
    ['a known tool', expectKind, 'bandit\nSnyk Open Source', { notices: [] }],
    ['an unknown tool', expectKind, 'acme-scan: a', { notices: [] }],
    [
      'a misspelt tool',
      expectKind,
      'bandti\ntrivy: x',
      { notices: ['"bandti" is no known tool; the nearest is "bandit"'] },
    ],
    [
      'a misspelt tool',
      failOnKind,
      'low, gitleask: high',
      { notices: ['"gitleask" is no known tool; the nearest is "gitleaks"'] },
    ],
    [
      'a misspelt default',
      failOnKind,
      'defualt: low',
      { notices: ['"defualt" is no known tool; the nearest is "default"'] },
    ],
    ['a misspelt severity', failOnKind, 'hihg', { accepted: `${accepted}; the nearest is "high"` }],
    ['another case', failOnKind, 'HIGH', { accepted: `${accepted}; the nearest is "high"` }],
    ['another scale', failOnKind, 'moderate', { accepted: `${accepted}; the nearest is "medium"` }],
    ['no severity', failOnKind, 'everything', { accepted }],
    [
      'one of several',
      failOnKind,
      'default: high\nbandit: crit',
      { accepted: `${accepted}; wrong is "bandit: crit"; the nearest is "critical"` },
    ],
  ])('%s', (_, kind, given, expected) => {
    const parsed = kind.parse(given);
    expect('value' in parsed ? { notices: parsed.notices } : parsed).toEqual(expected);
  });
});

describe('allowed-failures and allowed-skips', () => {
  const cases: [string, unknown][] = [
    ['docs', [{ job: 'docs' }]],
    [
      'docs: only, when docs: change \n_e2e-1',
      [{ job: 'docs', reason: 'only, when docs: change' }, { job: '_e2e-1' }],
    ],
    ['docs:', undefined],
    ['docs, e2e', undefined],
    ['docs e2e', undefined],
    ['1docs', undefined],
    ['docs\ndocs: again', undefined],
    [' \n', undefined],
  ];
  it.each(cases)('%j', (given, expected) => {
    expect(read(allowedKind, given)).toEqual(expected);
  });
});
