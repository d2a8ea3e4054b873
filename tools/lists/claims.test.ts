import { describe, expect, it } from '@jest/globals';
import { enforceableKeys } from '@ci-actions/policy';
import { enforcers, gates, greenVerdicts } from './claims.ts';

const keys = ['phases[].tests.empty', 'protection'];
const claim = (action: string, inputs: string[], ...enforces: string[]) => ({
  action,
  inputs,
  enforces,
  green: ['passed'],
});

describe('enforcers', () => {
  it('lists every key in the order of the policy, also keys that no action claims', () => {
    const claims = [
      claim('a', ['policy'], 'protection'),
      claim('b', []),
      claim('c', ['policy'], 'protection'),
    ];
    expect(Object.entries(enforcers(claims, keys))).toEqual([
      ['phases[].tests.empty', []],
      ['protection', ['a', 'c']],
    ]);
  });

  it.each([
    [
      claim('a', ['policy'], 'protections'),
      'actions/a/docs.yml: enforces: "protections" is not a key of the policy; the nearest is "protection"',
    ],
    [claim('a', ['policy'], 'protection', 'protection'), '"protection" is listed twice'],
    [claim('a', ['name'], 'protection'), 'action.yml has no input "policy"'],
  ])('refuses %j', (wrong, message) => {
    expect(() => enforcers([wrong], keys)).toThrow(message);
  });

  it('reports all mistakes of all actions', () => {
    const both = [claim('a', ['policy'], 'x'), claim('b', [], 'protection')];
    expect(() => enforcers(both, keys)).toThrow(/actions\/a\/.*\n.*actions\/b\//);
  });

  it('lists keys that an action enforces as a whole, not keys that the reader enforces', () => {
    expect(enforceableKeys()).toEqual(expect.arrayContaining([...keys, 'jobs.allowed-skips']));
    const others = ['phase', 'phases', 'phases[].until', 'protection.branch', 'jobs'];
    expect(enforceableKeys().filter((key) => others.includes(key))).toEqual([]);
  });
});

it('takes actions with an input `needs` as gates', () => {
  expect(gates([claim('a', ['name', 'needs']), claim('b', ['needs-more'])])).toEqual(['a']);
});

it('lists each green verdict once', () => {
  const claims = [claim('a', []), { ...claim('b', []), green: ['passed', 'empty'] }];
  expect(greenVerdicts(claims)).toEqual(['empty', 'passed']);
});
