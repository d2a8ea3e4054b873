import { describe, expect, it } from '@jest/globals';
import type { Finding } from '@ci-actions/findings';
import { finding } from '../../test/finding.ts';
import { findingsList } from './findings-list.ts';
import type { ListStyle } from './findings-list.ts';

const style: ListStyle = {
  most: 3,
  link: () => undefined,
  withTargets: new Set(['Trivy']),
  files: '`merged.sarif`',
};
const inFile = (line: number, more: Partial<Finding> = {}) =>
  finding({
    tool: 'Bandit',
    rule: `B${line}`,
    package: undefined,
    path: 'a.py',
    line,
    message: 'm',
    ...more,
  });
const inPackage = (rule: string, fixedIn: string | undefined, more: Partial<Finding> = {}) =>
  finding({ rule, fixedIn, message: '', path: undefined, ...more });

describe('findingsList', () => {
  it.each<[string, Finding[], number, string[]]>([
    ['one finding in one line', [inFile(1)], 1, ['- `a.py`: **high** · line 1 · Bandit B1 · m']],
    [
      'a group with its number',
      [inFile(1), inFile(2)],
      2,
      [
        '- `a.py`: 2 findings',
        '  - **high** · line 1 · Bandit B1 · m',
        '  - **high** · line 2 · Bandit B2 · m',
      ],
    ],
    [
      'one upgrade that fixes several',
      [inPackage('C1', '8.2'), inPackage('C2', '8.10', { version: '8.0' })],
      2,
      [
        '- `curl` 8&#46;1, 8.0: 2 findings, all fixed in 8&#46;10',
        '  - **high** · Trivy C1',
        '  - **high** · Trivy C2',
      ],
    ],
    [
      'each fix where not all of them have one',
      [inPackage('C1', '8.2'), inPackage('C2', undefined)],
      2,
      [
        '- `curl` 8&#46;1: 2 findings',
        '  - **high** · Trivy C1 · fixed in 8&#46;2',
        '  - **high** · Trivy C2',
      ],
    ],
    [
      'a package with its file',
      [inPackage('C1', '8.2', { path: 'go.mod' })],
      1,
      ['- `curl` 8&#46;1 in `go.mod`: **high** · Trivy C1 · fixed in 8&#46;2'],
    ],
    [
      'equal findings of two targets',
      [inPackage('C1', '8.2', { target: 'b' }), inPackage('C1', '8.2', { target: 'a' })],
      2,
      [
        '- `curl` 8&#46;1, target `a`: **high** · Trivy C1 · fixed in 8&#46;2',
        '- `curl` 8&#46;1, target `b`: **high** · Trivy C1 · fixed in 8&#46;2',
      ],
    ],
    [
      'equal lines of one group once',
      [inPackage('C1', '8.2'), inPackage('C1', '8.2'), inPackage('C2', '8.2')],
      3,
      [
        '- `curl` 8&#46;1: 3 findings, all fixed in 8&#46;2',
        '  - **high** · Trivy C1 (2 times)',
        '  - **high** · Trivy C2',
      ],
    ],
    [
      'neither a file nor a package',
      [inFile(1, { path: undefined })],
      1,
      ['- no file named: **high** · Bandit B1 · m'],
    ],
    [
      'the first of those that were kept, with exact numbers',
      [inFile(1), inFile(2), inFile(3), inFile(4), inFile(5, { path: 'b.py' })],
      5,
      [
        '- `a.py`: 4 findings',
        '  - **high** · line 1 · Bandit B1 · m',
        '  - **high** · line 2 · Bandit B2 · m',
        '  - **high** · line 3 · Bandit B3 · m',
        '  - … and 1 more here',
        '',
        'The 3 most severe of 5 are listed; all are in `merged.sarif`.',
      ],
    ],
    [
      'less than certain numbers and no common fix if not all were kept',
      [inPackage('C1', '8.2'), inPackage('C2', '8.2'), inFile(1)],
      900,
      [
        '- `curl` 8&#46;1: at least 2 findings',
        '  - **high** · Trivy C1 · fixed in 8&#46;2',
        '  - **high** · Trivy C2 · fixed in 8&#46;2',
        '- `a.py`: **high** · line 1 · Bandit B1 · m',
        '',
        'The 3 most severe of 900 are listed; all are in `merged.sarif`.',
      ],
    ],
    [
      'a group of which not the first by line is among the most severe',
      [inFile(9), inFile(8, { path: 'b.py' }), inFile(7, { path: 'c.py' }), inFile(1)],
      4,
      [
        '- `a.py`: 2 findings',
        '  - **high** · line 9 · Bandit B9 · m',
        '  - … and 1 more here',
        '- `b.py`: **high** · line 8 · Bandit B8 · m',
        '- `c.py`: **high** · line 7 · Bandit B7 · m',
        '',
        'The 3 most severe of 4 are listed; all are in `merged.sarif`.',
      ],
    ],
  ])('%s', (_, findings, total, lines) => {
    expect(findingsList(findings, total, style).split('\n')).toEqual(lines);
  });
});
