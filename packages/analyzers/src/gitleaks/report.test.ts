import { describe, expect, test } from '@jest/globals';
import { isSecret } from '@ci-actions/sarif';
import type { Result } from '@ci-actions/sarif';
import { changed } from '../../../../tools/testkit/changed.ts';
import { runOf } from '../../test/run-of.ts';
import { sampleOf } from '../../test/samples.ts';

describe('gitleaks', () => {
  test.each(['version 8', 'version 7'])('%s: its secret is not repeated', async (shape) => {
    const run = await runOf(sampleOf('gitleaks', shape));
    expect(isSecret(run.results?.[0] as Result, run)).toBe(true);
    expect(JSON.stringify(run)).not.toMatch(/s3cr3t|Ada|ada@|oops/);
  });

  test('a secret is not repeated where a rule quotes it', async () => {
    const sample = sampleOf('gitleaks', 'version 8');
    const run = await runOf(changed(sample, [0, 'Description'], 'found s3cr3t-token'));
    expect(run.results?.[0]?.message.text).toBe('pat: found *** (commit c0ffee)');
  });
});
