import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { enforcedBy } from './enforced-by.ts';
import { enforcersOf, unenforced } from './enforcement.ts';
import { readPolicy } from './read-policy.ts';
import { policyReference } from './reference.ts';

const actions = new URL('../../../../actions/', import.meta.url);

/** Whether this version has the action, and the input that shows that it applies the key. */
function applies(action: string, input: string): boolean {
  const file = new URL(`${action}/action.yml`, actions);
  if (!existsSync(file)) return false;
  return input === '' || readFileSync(file, 'utf8').includes(`\n  ${input}:\n`);
}

describe('enforcedBy', () => {
  it('lists every key except those that the reader of the file enforces', () => {
    const parents = policyReference().map(({ key }) => key);
    const unlisted = policyReference()
      .filter(({ key }) => enforcersOf(key) === undefined)
      .map(({ key }) => key)
      .filter((key) => !parents.some((other) => /^[.[]/.test(other.replace(key, ''))));
    expect(unlisted).toEqual(['version', 'phase', 'phases[].name', 'phases[].until']);
  });

  it('names no action that this version lacks', () => {
    const named = [...new Set(Object.values(enforcedBy).flat())];
    expect(
      named.filter((action) => !existsSync(new URL(`${action}/package.json`, actions))),
    ).toEqual([]);
  });

  const keys: [string, string, string][] = [
    ['phases[].tests.coverage', 'test-runner', 'coverage-min'],
    ['phases[].tests.suites.<name>.coverage', 'test-runner', 'coverage'],
    ['phases[].lint.advisory', 'lint-runner', ''],
    ['phases[].security.fail-on', 'scan-runner', ''],
    ['protection', 'branch-protection', ''],
    ['jobs.allowed-skips', 'needs-gate', ''],
    ['jobs.allowed-failures', 'needs-gate', ''],
    ['policy-changes', 'needs-gate', ''],
  ];
  it.each(keys)('%s is applied by %s if that exists', (key, action, input) => {
    expect(enforcedBy[key]?.includes(action)).toBe(applies(action, input));
  });

  it('warns about a coverage until an action judges it, and names each key', async () => {
    const suites = 'suites: { unit: { coverage: 70 }, it: { coverage: none } }';
    const read = await readPolicy(
      `version: 1\nphase: a\nphases:\n  - name: a\n    tests:\n      coverage: 60\n      ${suites}\n`,
      'p.yml',
    );
    const policy = 'policy' in read ? read.policy : undefined;
    expect(policy && unenforced(policy, 'p.yml').map(({ message }) => message)).toEqual([
      'the policy sets "phases.tests.coverage", but no action of this version enforces it',
      'the policy sets "phases.tests.suites.unit.coverage", but no action of this version enforces it',
    ]);
  });

  it('warns once about a key that no action applies, on its first line', async () => {
    const read = await readPolicy(
      'version: 1\nphase: a\nphases:\n  - name: a\n  - name: b\n    lint:\n      advisory: []\n',
      'p.yml',
    );
    const policy = 'policy' in read ? read.policy : undefined;
    const table = { 'phases[].lint.advisory': [], 'policy-changes': [] };
    expect(policy && unenforced(policy, 'p.yml', table)).toEqual([
      {
        level: 'warning',
        message:
          'the policy sets "phases.lint.advisory", but no action of this version enforces it',
        file: 'p.yml',
        line: 7,
      },
    ]);
  });
});
