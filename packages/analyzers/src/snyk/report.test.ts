import { expect, test } from '@jest/globals';
import { changed } from '../../../../tools/testkit/changed.ts';
import { runOf } from '../../test/run-of.ts';
import { sampleOf } from '../../test/samples.ts';

test('an update of a vulnerable package does not change its fingerprint', async () => {
  const sample = sampleOf('Snyk', 'one project');
  const fingerprints = async (...from: readonly string[]) => {
    const run = await runOf(changed(sample, ['vulnerabilities', 0, 'from'], from));
    return run.results?.[0]?.partialFingerprints;
  };
  const before = (await runOf(sample)).results?.[0]?.partialFingerprints;
  expect(await fingerprints('app@2.0.0', 'b@2.1.0', 'a@1.0.1')).toEqual(before);
  expect(await fingerprints('app@1.0.0', '@s/c@1', 'a@1.0.0')).not.toEqual(before);
});
