import { describe, expect, it } from '@jest/globals';
import { describeGap, gapStanding } from './gap.ts';
import type { Gap } from './gap.ts';

const tool: Gap = { kind: 'tool', tool: 'trivy', target: 'api', reason: 'did not report' };
const material: Gap = { kind: 'material', what: 'a.sarif', reason: 'was cut off' };

describe('gapStanding', () => {
  it.each([
    [tool, false, false, 'fails'],
    [tool, true, false, 'advisory'],
    [tool, false, true, 'without-secrets'],
    [tool, true, true, 'advisory'],
    [material, false, false, 'fails'],
    [material, true, true, 'fails'],
  ])('of %j, advisory %s, without its secret %s: %s', (gap, advisory, lacking, standing) => {
    const rule = { isAdvisory: () => advisory, lacksSecrets: () => lacking };
    expect(gapStanding(gap, rule)).toBe(standing);
  });
});

it.each([
  [tool, 'trivy: api did not report'],
  [{ ...tool, target: undefined }, 'trivy did not report'],
  [material, 'a.sarif was cut off'],
])('describes %j', (gap, sentence) => {
  expect(describeGap(gap)).toBe(sentence);
});
