import { describe, expect, it } from '@jest/globals';
import { misspelt, nearest, nearestHint } from './nearest.ts';

const severities = ['none', 'critical', 'high', 'medium', 'low'];

describe('nearest', () => {
  it.each([
    ['hihg', severities, 'high'],
    ['HIGH', severities, 'high'],
    ['crit', severities, 'critical'],
    ['med', severities, 'medium'],
    ['lwo', severities, 'low'],
    ['pytset', ['auto', 'pytest', 'unittest', 'cargo', 'nextest', 'jest'], 'pytest'],
    ['jset', ['auto', 'pytest', 'nextest', 'jest', 'vitest'], 'jest'],
    ['fial-on', ['expect', 'fail-on', 'ignore'], 'fail-on'],
    ['phases', ['phase', 'policy'], 'phase'],
    ['x', [], ''],
  ])('%s of %j: %s', (word, words, expected) => {
    expect(nearest(word, words)).toBe(expected);
  });
});

describe('nearestHint', () => {
  it.each([
    ['denny', ['allow', 'deny'], '; the nearest is "deny"'],
    ['Deny', ['allow', 'deny'], '; the nearest is "deny"'],
    [' allowed ', ['allow', 'deny'], '; the nearest is "allow"'],
    ['maybe', ['allow', 'deny'], ''],
    ['yes', ['allow', 'deny'], ''],
    ['', ['allow', 'deny'], ''],
    ['x', [], ''],
  ])('%j of %j: %s', (word, words, expected) => {
    expect(nearestHint(word, words)).toBe(expected);
  });
});

describe('misspelt', () => {
  const tools = [
    'bandit',
    'ruff',
    'ruff-format',
    'mypy',
    'eslint',
    'pylint',
    'gitleaks',
    'snyk',
    'tsc',
  ];
  it.each([
    ['bandti', 'bandit'],
    ['Bandti', 'bandit'],
    ['rufff', 'ruff'],
    ['synk', 'snyk'],
    ['gitlekss', 'gitleaks'],
    ['rufformat', 'ruff-format'],
    ['Bandit', undefined],
    ['ruff', undefined],
    ['pylint', undefined],
    ['snykcode', undefined],
    ['rust', undefined],
    ['tsd', undefined],
    ['hlint', undefined],
    ['', undefined],
  ])('%s: %s', (name, expected) => {
    expect(misspelt(name, tools)).toBe(expected);
  });
});
