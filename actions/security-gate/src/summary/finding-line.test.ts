import { expect, it } from '@jest/globals';
import type { Finding } from '@ci-actions/findings';
import { finding } from '../../test/finding.ts';
import { findingLine, linked } from './finding-line.ts';

const link = (path: string, line: number | undefined) => `https://g.example/${path}#L${line}`;
const inFile = {
  package: undefined,
  path: 'a.py',
  line: 7,
  tool: 'Bandit',
  rule: 'B1',
  message: 'm',
};

it.each<[string, Partial<Finding>, string]>([
  ['a finding in a file', inFile, '**high** · [line 7](https://g.example/a.py#L7) · Bandit B1 · m'],
  ['without a line', { ...inFile, line: undefined }, '**high** · Bandit B1 · m'],
  ['without a file', { ...inFile, path: undefined }, '**high** · Bandit B1 · m'],
  ['without a rule', { ...inFile, line: undefined, rule: '' }, '**high** · Bandit · m'],
  [
    'with a page of the rule',
    { ...inFile, line: undefined, link: 'https://r.example/(x)?a=b' },
    '**high** · Bandit [B1](https://r.example/%28x%29?a=b) · m',
  ],
  [
    'a secret',
    { ...inFile, secret: true, message: '' },
    '**secret (high)** · [line 7](https://g.example/a.py#L7) · Bandit B1 · its text is not shown',
  ],
  [
    'a package: its line in the lock file is of no use',
    { message: 'title', fixedIn: '>=8.2' },
    '**high** · Trivy CVE-2026-1 · fixed in 8&#46;2 · title',
  ],
  [
    'a message of our converters',
    { message: 'curl 8.1: Buffer overflow (CVE-2026-1); fixed in 8.2', fixedIn: '8.2' },
    '**high** · Trivy CVE-2026-1 · fixed in 8&#46;2 · Buffer overflow',
  ],
  [
    'a message of our converters without a title and a version',
    { message: 'curl: CVE-2026-1; no fixed version is known', version: undefined },
    '**high** · Trivy CVE-2026-1',
  ],
  [
    'a message of Trivy in SARIF',
    {
      message:
        'Package: curl\nInstalled Version: 8.1\nVulnerability CVE-2026-1\nSeverity: HIGH\nFixed Version: 8.2\nLink: [CVE-2026-1](https://avd.example)',
    },
    '**high** · Trivy CVE-2026-1',
  ],
  [
    'such lines of a finding in a file, which are its message',
    { ...inFile, line: undefined, message: 'Severity: unknown' },
    '**high** · Bandit B1 · Severity&#58; unknown',
  ],
  [
    'markup',
    { ...inFile, line: undefined, tool: '**', rule: '[x](y)', message: '<b>' },
    '**high** · &#42;&#42; &#91;x&#93;(y) · &#60;b&#62;',
  ],
])('%s', (_, more, expected) => {
  expect(findingLine(finding(more), link, false)).toBe(expected);
});

it('does not repeat the fixed version of its group', () => {
  expect(findingLine(finding({ message: '', fixedIn: '8.2' }), link, true)).toBe(
    '**high** · Trivy CVE-2026-1',
  );
});

it('shortens a long message and says so', () => {
  const line = findingLine(finding({ message: 'x'.repeat(130) }), link, false);
  expect(line).toContain(`${'x'.repeat(120)}… (10 more characters)`);
});

it.each([
  ['x', 'https://a.example', '[x](https://a.example)'],
  ['x', undefined, 'x'],
  ['', 'https://a.example', ''],
  ['x', `https://a.example/${'a'.repeat(500)}`, 'x'],
])('%j with the address %j', (text, address, expected) => {
  expect(linked(text, address)).toBe(expected);
});
