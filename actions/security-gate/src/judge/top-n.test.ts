import { describe, expect, it } from '@jest/globals';
import { topN } from './top-n.ts';

describe('topN', () => {
  it.each([
    [[], []],
    [
      [3, 1, 2],
      [1, 2, 3],
    ],
    [
      [5, 4, 3, 2, 1],
      [1, 2, 3],
    ],
    [
      [1, 1, 1, 1],
      [1, 1, 1],
    ],
  ])('of %j keeps %j', (offered, kept) => {
    const top = topN<number>(3, (a, b) => a - b);
    for (const item of offered) top.offer(item);
    expect(top.kept()).toEqual(kept);
  });

  it('keeps equal items in the order in which they were offered', () => {
    const top = topN<{ rank: number; name: string }>(2, (a, b) => a.rank - b.rank);
    for (const name of ['first', 'second', 'third']) top.offer({ rank: 1, name });
    expect(top.kept().map((item) => item.name)).toEqual(['first', 'second']);
  });
});
