import { expect, it } from '@jest/globals';
import { finding } from '../../test/finding.ts';
import type { Decision, ToolRule } from './decide.ts';
import { nextTally } from './next-tally.ts';
import { mostListed } from './phase-tally.ts';

const strict: ToolRule = { failOn: 'low', newOnly: false, advisory: false };
const excuses = { policy: 'no', report: false, vex: undefined } as const;

function tallied(decisions: readonly Decision[], rule = strict) {
  const tally = nextTally(() => rule);
  for (const now of decisions) tally.add(finding(), excuses, now);
  return tally.tally();
}

it.each<[Decision, number, number]>([
  ['blocks', 0, 0],
  ['advisory', 0, 1],
  ['below', 1, 0],
  ['old', 1, 0],
])('what blocks there and is %s now', (now, addedCount, advisoryNow) => {
  const { decisions, added, ...counts } = tallied([now]);
  expect(decisions.blocks).toBe(1);
  expect(added).toHaveLength(addedCount);
  expect(counts).toMatchObject({ addedCount, advisoryNow });
});

it('counts nothing that does not block there', () => {
  const { addedCount, advisoryNow } = tallied(['below', 'advisory'], { ...strict, advisory: true });
  expect([addedCount, advisoryNow]).toEqual([0, 0]);
});

it('lists what is added, however much blocks already', () => {
  const { added, addedCount } = tallied([
    ...Array.from({ length: mostListed + 1 }, () => 'blocks' as const),
    ...Array.from({ length: mostListed + 1 }, () => 'below' as const),
  ]);
  expect([added.length, addedCount]).toEqual([mostListed, mostListed + 1]);
});
