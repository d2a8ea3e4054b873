import { describe, expect, it } from '@jest/globals';
import { describeMissing, excuseOfMissing } from './missing-input.ts';
import type { MissingInput } from './missing-input.ts';

const tool: MissingInput = { kind: 'tool', tool: 'trivy', target: 'api', reason: 'did not report' };
const report: MissingInput = { kind: 'report', what: 'a.sarif', reason: 'was cut off' };

describe('excuseOfMissing', () => {
  it.each([
    [tool, false, false, undefined],
    [tool, true, false, 'advisory'],
    [tool, false, true, 'without-secrets'],
    [tool, true, true, 'advisory'],
    [report, false, false, undefined],
    [report, true, true, undefined],
  ])('of %j, advisory %s, without its secret %s: %s', (missing, advisory, lacking, excuse) => {
    const named = (is: boolean) => (is ? ['trivy'] : []);
    const excused = { advisory: named(advisory), withoutSecrets: named(lacking) };
    expect(excuseOfMissing(missing, excused)).toBe(excuse);
  });
});

it.each([
  [tool, 'trivy: api did not report'],
  [{ ...tool, target: undefined }, 'trivy did not report'],
  [report, 'a.sarif was cut off'],
])('describes %j', (missing, sentence) => {
  expect(describeMissing(missing)).toBe(sentence);
});
