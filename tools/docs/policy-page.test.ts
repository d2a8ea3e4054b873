import { expect, it } from '@jest/globals';
import { policyFile } from '@ci-actions/policy';
import { policyPage } from './policy-page.ts';

const page = policyPage(policyFile.keys ?? {}, '# Policy', 'version: 1\n');

it.each([
  '| `version` | 1 | **required**; ',
  '| `phases` | a list of maps | ',
  '## `phases`\n\nIn order; ',
  '| `security.fail-on` | ',
  '| `tests.suites.<name>.coverage` | ',
  '| `allowed-skips[].expires` | a day such as 2027-03-31 | **required**; ',
])('says %j', (text) => {
  expect(page).toContain(text);
});

it('names every key once', () => {
  const keys = [...page.matchAll(/^(?:## .*|\| `[^`]*`)/gm)].map(([line]) => line);
  expect(keys.length).toBeGreaterThan(40);
  const sections = page.split(/^## /m);
  for (const section of sections) {
    const rows = [...section.matchAll(/^\| `([^`]*)`/gm)].map(([, key]) => key);
    expect(new Set(rows).size).toBe(rows.length);
  }
});
