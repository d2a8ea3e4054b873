import { describe, expect, test } from '@jest/globals';
import { isSecret } from '@ci-actions/sarif';
import type { Result } from '@ci-actions/sarif';
import { changed } from '../../../../tools/testkit/changed.ts';
import { runOf } from '../../test/run-of.ts';
import { sampleOf } from '../../test/samples.ts';

describe('gitleaks', () => {
  test.each(['version 8', 'version 7'])('%s: the secret is not in the run', async (shape) => {
    const run = await runOf(sampleOf('gitleaks', shape));
    expect(isSecret(run.results?.[0] as Result, run)).toBe(true);
    expect(JSON.stringify(run)).not.toMatch(/s3cr3t|Ada|ada@|oops/);
  });

  test('a secret that a rule quotes is masked', async () => {
    const sample = sampleOf('gitleaks', 'version 8');
    const run = await runOf(changed(sample, [0, 'Description'], 'found s3cr3t-token'));
    expect(run.results?.[0]?.message.text).toBe('pat: found *** (commit c0ffee)');
  });
});
