import { expect, it } from '@jest/globals';
import { policyReference } from '@ci-actions/policy';
import { policyPage } from './policy-page.ts';

const reference = policyReference();
const page = policyPage(reference, '# Policy', 'version: 1\n');

it.each([
  '| `version` | 1 | **required**; ',
  '| `phases` | a list of maps | ',
  '| `phases[].tests` | a map | ',
  '| `phases[].tests.suites.<name>.coverage` | ',
  '| `suppressions[].expires` | a day such as 2027-03-31 | **required**; ',
  '| security-gate',
  '| `jobs` | a map | exceptions for the jobs of a workflow | needs-gate, security-gate |',
  '| `protection` | a map | how branches are protected | *no action of this version* |',
  '| `phases[].until` | a day such as 2027-03-31 | ',
])('says %j', (text) => {
  expect(page).toContain(text);
});

it('names every key once', () => {
  const rows = [...page.matchAll(/^\| `([^`]*)`/gm)].map(([, key]) => key);
  expect(new Set(rows)).toEqual(new Set(reference.map(({ key }) => key)));
  expect(rows).toHaveLength(reference.length);
});
