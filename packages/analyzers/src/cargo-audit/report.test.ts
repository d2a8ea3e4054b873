import { expect, test } from '@jest/globals';
import { changed } from '../../../../tools/testkit/changed.ts';
import { describeRun } from '../../test/describe-run.ts';
import { sampleOf } from '../../test/samples.ts';
import { convertOne } from '../../test/convert-one.ts';

test('a warning of cargo-audit is informational', async () => {
  const warning = {
    kind: 'unsound',
    advisory: { id: 'RUSTSEC-1', title: 'odd' },
    package: { name: 'c' },
  };
  const value = changed(sampleOf('cargo-audit'), ['warnings'], { unsound: [warning] });
  expect(describeRun(await convertOne({ value }))[1]).toBe(
    'medium | informational | RUSTSEC-1 | nowhere | c: unsound: odd (RUSTSEC-1); no fixed version is known',
  );
});
