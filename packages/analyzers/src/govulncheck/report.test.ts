import { expect, test } from '@jest/globals';
import { describeConverter } from '../../test/converter-cases.ts';
import { describeRun } from '../../test/describe-run.ts';
import { sampleOf } from '../../test/samples.ts';
import { convertOne } from '../../test/convert-one.ts';

describeConverter('govulncheck', {
  tells: [
    ['', 'high | GO-2026-1 | main.go:8:3 | m v1.0.0: Loops for ever (GO-2026-1); fixed in v1.2.0'],
  ],
  clean: [
    [
      '',
      [
        [[4], { progress: { message: 'x' } }],
        [[5], { progress: { message: 'y' } }],
      ],
    ],
  ],
  halted: [
    ['', [[[0, 'config'], { protocol_version: 'v1', scanner_name: 'x' }]], 'it names no database'],
  ],
});

test('govulncheck that stopped after its configuration looked at nothing', async () => {
  const messages = (sampleOf('govulncheck') as unknown[]).slice(0, 2);
  expect(describeRun(await convertOne({ value: messages }))).toEqual([
    'incomplete: did not run to its end: it does not say that it looked at the code: it stopped before',
  ]);
});
