import { describe, expect, it } from '@jest/globals';
import { decisionHeads, decisionTable } from './decision-table.ts';

const sizes = [2, 5, 5, 2, 2, 2];

describe('decisionTable', () => {
  it('covers every combination exactly once', () => {
    expect(decisionHeads).toHaveLength(sizes.length);
    const covered = decisionTable().map(({ conditions }) =>
      conditions
        .map((text, at) => (text === 'any' ? (sizes[at] ?? 0) : text.split(', ').length))
        .reduce((product, size) => product * size, 1),
    );
    const all = sizes.reduce((product, size) => product * size, 1);
    expect(covered.reduce((sum, count) => sum + count, 0)).toBe(all);
  });

  it.each([
    [['any', 'absent', 'any', 'any', 'any', 'any'], 'absent'],
    [
      [
        'yes',
        'not set, new, updated, unchanged',
        'nothing, policy by rule or package, report, VEX',
        'any',
        'any',
        'any',
      ],
      'blocks',
    ],
    [['no', 'updated, unchanged', 'nothing', 'at least fail-on', 'true', 'any'], 'old'],
  ])('has a row for %j', (conditions, decision) => {
    expect(decisionTable()).toContainEqual({ conditions, decision });
  });
});
