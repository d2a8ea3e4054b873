import type { FailOpen } from '../../../../tools/testkit/fail-open.ts';
import { leniencyWays } from './leniency.ts';
import { pipelineWays } from './pipeline.ts';
import { reportWays } from './reports.ts';
import { toolWays } from './tools.ts';

/** Every way to fail open that security-gate is tested against. */
export const failOpen: readonly FailOpen[] = [
  ...reportWays,
  ...toolWays,
  ...leniencyWays,
  ...pipelineWays,
];
