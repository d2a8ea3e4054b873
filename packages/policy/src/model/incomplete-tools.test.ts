import { expect, test } from '@jest/globals';
import { believedTools } from './incomplete-tools.ts';

const entry = (tool: string, expires: string) => ({
  tool,
  expires,
  reason: 'r',
  owner: 'o',
  line: 1,
});
const security = {
  expect: [],
  withoutSecrets: [],
  incomplete: [entry('Snyk', '2026-06-01'), entry('snyk', '2027-01-01'), entry('x', '2026-05-31')],
};

test.each([
  ['snyk', '2026-06-01', '2027-01-01'],
  ['Snyk Open Source', '2026-12-31', '2027-01-01'],
  ['snyk', '2027-01-02', undefined],
  ['x', '2026-05-31', '2026-05-31'],
  ['x', '2026-06-01', undefined],
  ['snyk-to-html', '2026-01-01', undefined],
])('%s on %s is believed until %s', (tool, today, until) => {
  expect(believedTools({ security }, today).entryOf(tool)?.expires).toBe(until);
});

test('expired entries are listed', () => {
  const { expired } = believedTools({ security }, '2026-06-02');
  expect(expired.map(({ tool }) => tool)).toEqual(['Snyk', 'x']);
});
