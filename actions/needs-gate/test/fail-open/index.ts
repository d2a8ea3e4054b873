import type { FailOpen } from '../../../../tools/testkit/fail-open.ts';
import { judged } from '../judged-fixture.ts';
import type { Fixture } from '../judged-fixture.ts';
import { waysOfFiles } from './files.ts';
import { waysOfHiddenSteps } from './hidden.ts';
import { waysOfJobs } from './jobs.ts';

/** Every way to fail open that needs-gate is tested against. */
export const failOpen: readonly FailOpen[] = [
  ...waysOfJobs,
  ...waysOfHiddenSteps,
  ...waysOfFiles,
].map(({ way, reason, red, green }) => ({
  way,
  reason,
  broken: () => reasons(red),
  honest: () => reasons(green),
}));

async function reasons(fixture: Fixture): Promise<readonly string[]> {
  const { outcome, why } = await judged(fixture);
  if ((outcome?.green ?? false) !== (why.length === 0)) throw new Error('red without a reason');
  return why;
}
