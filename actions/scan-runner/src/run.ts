import type { Values } from '@ci-actions/inputs';
import type { Outcome } from '@ci-actions/result';
import { runRunner } from '@ci-actions/tool-runs';
import type { RunnerPorts, ToolPlan } from '@ci-actions/tool-runs';
import type { inputs } from './inputs.ts';

/** Runs the scanners and judges them by the policy. */
export function run(
  values: Values<typeof inputs>,
  plans: readonly ToolPlan[],
  ports: RunnerPorts,
): Promise<Outcome> {
  const options = {
    kind: 'scan',
    judge: values.judge,
    timeoutMs: values.timeout,
    annotations: values.annotations,
    locate: values.locate,
    platforms: values.platforms ?? [],
  } as const;
  return runRunner(plans, options, ports);
}
