import { describe, expect, test } from '@jest/globals';
import { changed } from '../../../../tools/testkit/changed.ts';
import { describeRun } from '../../test/describe-run.ts';
import { runOf } from '../../test/run-of.ts';
import { sampleOf } from '../../test/samples.ts';

const entry = ['results', 0, 'packages', 0] as const;
const licensed = (violations: unknown) =>
  changed(
    changed(sampleOf('osv-scanner'), [...entry, 'vulnerabilities'], undefined),
    [...entry, 'license_violations'],
    violations,
  );

describe('the license violations of osv-scanner', () => {
  test('are findings, one for each license', async () => {
    const run = await runOf(licensed(['GPL-3.0', 'UNKNOWN']));
    expect(describeRun({ run })).toEqual([
      'medium | license-violation/GPL-3.0 | go.mod | m 1.0.0: its license GPL-3.0 is not allowed',
      'medium | license-violation/UNKNOWN | go.mod | m 1.0.0: its license UNKNOWN is not allowed',
    ]);
  });

  test.each([[undefined], [null], [[]]])('are none where the list is %j', async (violations) => {
    expect(describeRun({ run: await runOf(licensed(violations)) })).toEqual([]);
  });
});
