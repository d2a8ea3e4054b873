import { describe, expect, it } from '@jest/globals';
import { judged } from './judged-fixture.ts';
import { ways } from './ways-to-fail-open.ts';

describe.each(ways)('$way', ({ red, reason, green }) => {
  it('is red, and says why', async () => {
    const { outcome, why } = await judged(red);
    expect(outcome?.green ?? false).toBe(false);
    expect(why).toContain(reason);
  });

  it('and the honest case is green', async () => {
    const { outcome, why } = await judged(green);
    expect(why).toBe('');
    expect(outcome).toMatchObject({ green: true, evaluated: true, verdict: 'passed' });
  });
});
