import { expect, test } from '@jest/globals';
import { isSecret } from '@ci-actions/sarif';
import type { Result } from '@ci-actions/sarif';
import { changed } from '../../../../tools/testkit/changed.ts';
import { runOf } from '../../test/run-of.ts';
import { sampleOf } from '../../test/samples.ts';

test('a secret of Checkov is tagged, and its text removed', async () => {
  const secrets = changed(sampleOf('Checkov'), ['check_type'], 'secrets');
  const run = await runOf(changed(secrets, ['results', 'failed_checks', 0, 'resource'], 's3cr3t'));
  expect(isSecret(run.results?.[0] as Result, run)).toBe(true);
  expect(JSON.stringify(run)).not.toContain('s3cr3t');
});
