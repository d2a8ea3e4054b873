import { describe, expect, it } from '@jest/globals';
import { worstOf } from './top-n.ts';

describe('worstOf', () => {
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
    const worst = worstOf<number>(3, (a, b) => a - b);
    for (const item of offered) worst.offer(item);
    expect(worst.kept()).toEqual(kept);
  });

  it('keeps the order of arrival among equals', () => {
    const worst = worstOf<{ rank: number; name: string }>(2, (a, b) => a.rank - b.rank);
    for (const name of ['first', 'second', 'third']) worst.offer({ rank: 1, name });
    expect(worst.kept().map((item) => item.name)).toEqual(['first', 'second']);
  });
});
