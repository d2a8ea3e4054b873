import { readdirSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { OutputsSpec } from '@ci-actions/result';
import { result } from '../test/judged-workflow.ts';
import { saysFailed } from './job-results.ts';

const actions = new URL('../../../actions/', import.meta.url);

/** `incomplete` is red unless everything missing is excused; then the result gives no reason. */
const red = ['failed', 'incomplete', 'timeout', 'drift'];

it.each(readdirSync(actions))('knows each verdict of %s', async (action) => {
  const path = new URL(`${action}/src/outputs.ts`, actions).href;
  const { outputs } = (await import(path)) as { outputs: OutputsSpec };
  const failing = outputs.verdicts.filter((verdict) =>
    saysFailed(result({ verdict, why: ['a reason'] })),
  );
  expect(failing).toEqual(outputs.verdicts.filter((verdict) => red.includes(verdict)));
});
