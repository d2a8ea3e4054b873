import { describe, expect, it } from '@jest/globals';
import type { FailOpen } from './fail-open.ts';

/** Each way must fail for its own reason, and the closest valid case must pass. */
export function describeFailOpen(action: string, ways: readonly FailOpen[]): void {
  describe(`${action} does not fail open`, () => {
    it.each(ways.map((way) => [way.way, way] as const))('%s', async (_, way) => {
      expect((await way.broken()).join('\n')).toContain(way.reason);
      expect(await way.honest()).toEqual([]);
    });

    it('lists each way once', () => {
      expect(new Set(ways.map(({ way }) => way)).size).toBe(ways.length);
    });
  });
}
