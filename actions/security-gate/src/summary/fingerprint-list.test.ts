import { expect, it } from '@jest/globals';
import type { Finding } from '@ci-actions/findings';
import { finding } from '../../test/finding.ts';
import { fingerprintList } from './fingerprint-list.ts';

const inFile = { package: undefined, fingerprint: 'f1' };

it.each<[string, Partial<Finding>[], string[]]>([
  ['a file', [inFile], ['| CVE-2026-1 | `Dockerfile:1` | `f1` |']],
  ['a package', [{ fingerprint: 'f1' }], ['| CVE-2026-1 | `curl` | `f1` |']],
  [
    'a target',
    [{ ...inFile, target: 'a' }],
    ['| CVE-2026-1 | `Dockerfile:1`, target `a` | `f1` |'],
  ],
  ['one that is listed twice', [inFile, inFile], ['| CVE-2026-1 | `Dockerfile:1` | `f1` |']],
  [
    'one of two targets',
    [
      { ...inFile, target: 'a' },
      { ...inFile, target: 'b' },
    ],
    [
      '| CVE-2026-1 | `Dockerfile:1`, target `a` | `f1` |',
      '| CVE-2026-1 | `Dockerfile:1`, target `b` | `f1` |',
    ],
  ],
  [
    'a finding without one',
    [{ fingerprint: undefined }, inFile],
    ['| CVE-2026-1 | `Dockerfile:1` | `f1` |'],
  ],
  ['no fingerprint', [{}], []],
])('%s', (_, findings, rows) => {
  const list = fingerprintList(
    findings.map((more) => finding(more)),
    new Set(['Trivy']),
  );
  expect(list?.match(/^\| CVE.*$/gm) ?? []).toEqual(rows);
  expect(list?.match(/<details>/g) ?? []).toHaveLength(rows.length > 0 ? 1 : 0);
});
