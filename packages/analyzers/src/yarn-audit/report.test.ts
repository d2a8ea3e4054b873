import { expect, test } from '@jest/globals';
import { describeConverter } from '../../test/converter-cases.ts';
import { convertOne } from '../../test/convert-one.ts';

describeConverter('yarn-audit', {
  tells: [
    ['Yarn 1', 'medium | GHSA-2 | nowhere | ssri 5.3.0: ReDoS (GHSA-2); fixed in >=6.0.2'],
    ['Yarn 4', 'medium | GHSA-2 | nowhere | ssri 5.3.0: ReDoS (GHSA-2); no fixed version is known'],
  ],
  clean: [
    [
      'Yarn 1',
      [
        [[0], { type: 'warning', data: 'no license' }],
        [[1, 'data', 'vulnerabilities'], { moderate: 0 }],
      ],
    ],
    ['Yarn 4', [[[0], { type: 'info', displayName: 'YN0001', data: 'No audit suggestions' }]]],
  ],
  halted: [
    [
      'Yarn 1',
      [[[1], { type: 'info', data: 'x' }]],
      'it has no "auditSummary": it did not get to its end',
    ],
    ['Yarn 1', [[[2], { type: 'error', data: 'timed out\nat x' }]], 'timed out'],
    [
      'Yarn 1',
      [
        [[0], { type: 'info', data: 'x' }],
        [[1, 'data'], { vulnerabilities: {}, totalDependencies: 0 }],
      ],
      'it looked at no dependency',
    ],
  ],
  words: [
    [
      'Yarn 1',
      [0, 'data', 'advisory', 'severity'],
      { critical: 'critical', high: 'high', moderate: 'medium', low: 'low', info: 'low' },
    ],
    [
      'Yarn 4',
      [0, 'children', 'Severity'],
      { critical: 'critical', high: 'high', moderate: 'medium', low: 'low', info: 'low' },
    ],
  ],
});

test.each<[string, string]>([
  [
    '{"type":"info","data":"Visit https://yarnpkg.com/en/docs/cli/audit for more."}',
    'nothing of an audit',
  ],
  [
    '{"type":"error","data":"Error: https://r.org/-/npm/v1/security/audits: 405\\n  at x"}\n{"type":"info","data":"x"}',
    'Error: https://r.org/-/npm/v1/security/audits: 405',
  ],
])('yarn without an answer is refused with its reason: %s', async (text, why) => {
  expect(await convertOne({ text })).toEqual({ refused: `holds no report: yarn says "${why}"` });
});
