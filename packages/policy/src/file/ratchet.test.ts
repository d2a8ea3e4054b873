import { describe, expect, it } from '@jest/globals';
import { readPolicy } from './read-policy.ts';

/** Mistakes of three phases; the second inherits everything from the first. */
async function mistakesOf(first: string, third: string): Promise<string[]> {
  const text = `version: 1\nphase: a\nphases:\n  - { name: a, ${first} }\n  - { name: b }\n  - { name: c, ${third} }\n`;
  const read = await readPolicy(text, 'p.yml');
  if (!('mistakes' in read)) return [];
  return read.mistakes.map(({ name, value, accepted }) => `${name} ${value} < ${accepted}`);
}

const tests = (rules: string) => `tests: { ${rules} }`;
const security = (rules: string) => `security: { ${rules} }`;

describe('a later phase', () => {
  const looser: [string, string, string, string, string][] = [
    ['empty', tests('empty: deny'), tests('empty: allow'), 'tests.empty', 'allow'],
    ['less coverage', tests('coverage: 60'), tests('coverage: 59.9'), 'tests.coverage', '59.9'],
    ['no coverage', tests('coverage: 60'), tests('coverage: none'), 'tests.coverage', 'none'],
    ['coverage 0 to none', tests('coverage: 0'), tests('coverage: none'), 'tests.coverage', 'none'],
    [
      'a suite that had its phase’s coverage',
      tests('coverage: 60'),
      tests('suites: { it: { coverage: none } }'),
      'tests.suites.it.coverage',
      'none',
    ],
    [
      'a suite named like a key of every object',
      tests('coverage: 60'),
      tests('suites: { __proto__: { coverage: 5 } }'),
      'tests.suites.__proto__.coverage',
      '5',
    ],
    [
      'a suite',
      tests('suites: { it: { empty: deny } }'),
      tests('suites: { it: { empty: allow } }'),
      'tests.suites.it.empty',
      'allow',
    ],
    ['linters', 'lint: { advisory: [a] }', 'lint: { advisory: [a, b] }', 'lint.advisory', '[a, b]'],
    [
      'scanners',
      security('advisory: [snyk]'),
      security('advisory: [trivy]'),
      'security.advisory',
      '[trivy]',
    ],
    [
      'the default',
      security('fail-on: high'),
      security('fail-on: critical'),
      'security.fail-on.default',
      'critical',
    ],
    [
      'a tool that inherits',
      security('fail-on: { default: critical, bandit: medium }'),
      security('fail-on: { bandit: high }'),
      'security.fail-on.bandit',
      'high',
    ],
    [
      'a tool that had the default',
      security('fail-on: medium'),
      security('fail-on: { Bandit: critical }'),
      'security.fail-on.bandit',
      'critical',
    ],
    [
      'a tool known by its first word',
      security('fail-on: { snyk: low }'),
      security('fail-on: { Snyk Code: high }'),
      'security.fail-on.snyk code',
      'high',
    ],
    [
      'new-only',
      security('new-only: false'),
      security('new-only: true'),
      'security.new-only',
      'true',
    ],
  ];
  it.each(looser)('may not loosen %s', async (_, first, third, key, value) => {
    const mistakes = await mistakesOf(first, third);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(`phases[2].${key} ${value} < "`);
    expect(mistakes[0]).toMatch(
      /or stricter: phase "c" may not be looser than the earlier phase "b"/,
    );
  });

  const notLooser: [string, string, string][] = [
    ['empty', tests('empty: allow'), tests('empty: deny')],
    ['coverage', tests('coverage: none'), tests('coverage: 0')],
    ['the same', tests('coverage: 60'), tests('coverage: 60')],
    ['a suite', tests('suites: { it: { coverage: none } }'), tests('coverage: 60')],
    ['linters', 'lint: { advisory: [A, b] }', 'lint: { advisory: [a] }'],
    ['a part of a tool', security('advisory: [snyk]'), security('advisory: [Snyk Code]')],
    [
      'fail-on',
      security('fail-on: { default: none, x: none }'),
      security('fail-on: { default: low, x: high }'),
    ],
    [
      'fail-on as a word keeps tools',
      security('fail-on: { bandit: low }'),
      security('fail-on: high'),
    ],
    ['new-only', security('new-only: true'), security('new-only: false')],
    ['the built-in phase, in the first phase', tests('empty: allow'), security('new-only: false')],
  ];
  it.each(notLooser)('may tighten %s', async (_, first, third) => {
    expect(await mistakesOf(first, third)).toEqual([]);
  });

  it('reports every loosening at once, at its line', async () => {
    const read = await readPolicy(
      'version: 1\nphase: 0\nphases:\n  - name: 0\n  - name: 1\n    tests:\n      empty: allow\n    security:\n      fail-on: none\n      new-only: true\n',
      'p.yml',
    );
    const mistakes = 'mistakes' in read ? read.mistakes : [];
    expect(mistakes.map(({ name, place }) => `${place?.line} ${name}`)).toEqual([
      '7 phases[1].tests.empty',
      '9 phases[1].security.fail-on.default',
      '9 phases[1].security.fail-on.default',
      '10 phases[1].security.new-only',
    ]);
  });

  it('is not compared with a value that could not be read', async () => {
    expect(await mistakesOf(tests('empty: alow'), tests('empty: allow'))).toHaveLength(1);
  });
});
