import { expect, it } from '@jest/globals';
import type { Finding } from '@ci-actions/findings';
import { finding } from '../../test/finding.ts';
import { describeFinding } from './describe-finding.ts';

const inFile = { package: undefined, version: undefined, tool: 'Bandit', rule: 'B608' };

it.each<[string, Partial<Finding>, string]>([
  ['a package', {}, 'Trivy CVE-2026-1 (high) in curl 8.1 at Dockerfile:1'],
  [
    'a package of an unknown version',
    { version: undefined },
    'Trivy CVE-2026-1 (high) in curl at Dockerfile:1',
  ],
  ['a package of no file', { path: undefined }, 'Trivy CVE-2026-1 (high) in curl 8.1'],
  ['a file', inFile, 'Bandit B608 (high) at Dockerfile:1'],
  ['a file without a line', { ...inFile, line: undefined }, 'Bandit B608 (high) at Dockerfile'],
  ['no rule', { ...inFile, rule: '' }, 'Bandit (high) at Dockerfile:1'],
  ['a secret', { ...inFile, secret: true }, 'Bandit B608 (secret) at Dockerfile:1'],
  [
    'one that is no longer suppressed',
    { ...inFile, lapsed: '2026-11-01' },
    'Bandit B608 (high) at Dockerfile:1; its suppression expired on 2026-11-01',
  ],
])('describes %s', (_, more, expected) => {
  expect(describeFinding(finding(more))).toBe(expected);
});
